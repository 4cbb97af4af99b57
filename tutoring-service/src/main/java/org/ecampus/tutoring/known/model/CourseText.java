package org.ecampus.tutoring.known.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a course presents itself in one language. */
public record CourseText(
    String title, @Nullable String summary, @Nullable List<String> objectives) {}
