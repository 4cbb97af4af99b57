package org.ecampus.catalogue.content.model;

import java.time.Instant;
import java.util.UUID;

/** A course version as learners got it. */
public record PublishedCourse(
    UUID courseId, UUID courseVersionId, int version, Instant publishedAt, Content content) {}
