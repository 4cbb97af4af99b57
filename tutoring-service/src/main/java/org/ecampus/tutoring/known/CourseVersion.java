package org.ecampus.tutoring.known;

import java.util.UUID;
import org.ecampus.tutoring.known.model.CourseOutline;
import org.ecampus.tutoring.known.model.Track;

/** A published course version without the content of its activities. */
public record CourseVersion(
    UUID courseVersionId, UUID courseId, Track track, CourseOutline outline) {}
