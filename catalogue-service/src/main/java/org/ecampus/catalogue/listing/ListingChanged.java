package org.ecampus.catalogue.listing;

import java.util.UUID;

/** Told within this process: what can be found of a course changes with the transaction. */
public record ListingChanged(UUID courseId) {}
