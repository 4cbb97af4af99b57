package org.ecampus.load.job;

/**
 * A figure that is no rate of answers.
 *
 * @param sound whether what was measured went as it must
 */
public record Figure(String name, double value, String unit, String detail, boolean sound) {}
