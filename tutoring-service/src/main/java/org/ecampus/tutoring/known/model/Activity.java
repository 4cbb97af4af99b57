package org.ecampus.tutoring.known.model;

import java.util.Map;
import java.util.UUID;

/** One thing to do, without its content; titles by language tag, effort in whole minutes. */
public record Activity(
    UUID activityId, ActivityKind kind, Map<String, String> titles, int effortMinutes) {}
