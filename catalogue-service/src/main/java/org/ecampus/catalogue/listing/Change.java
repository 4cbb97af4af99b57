package org.ecampus.catalogue.listing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a transaction, by its number, has made of the entry of a course: the entry as it stands, or
 * null when the course cannot be found any more.
 */
public record Change(UUID courseId, long transaction, @Nullable Entry entry) {}
