package org.ecampus.tutoring.known.model;

import java.util.Map;
import java.util.UUID;

/**
 * One thing to do, without its content: the name of its kind, which may be unknown here, titles by
 * language tag, effort in whole minutes.
 */
public record Activity(
    UUID activityId, String kind, Map<String, String> titles, int effortMinutes) {}
