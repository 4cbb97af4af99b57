package org.ecampus.catalogue.listing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A run of a course that learners may come to by themselves: its language and its first day. */
public record ListedRun(String language, @Nullable LocalDate startsOn) {}
