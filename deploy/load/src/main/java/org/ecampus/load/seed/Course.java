package org.ecampus.load.seed;

/**
 * A published course of the bench.
 *
 * @param brief whether one completion completes it
 */
public record Course(String courseId, String title, String language, String topic, boolean brief) {}
