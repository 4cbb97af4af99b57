package org.ecampus.tutoring.known;

import java.util.UUID;
import org.ecampus.tutoring.known.model.CourseOutline;
import org.ecampus.tutoring.known.model.Track;

/**
 * A published course version without the content of its activities; the institution owns the
 * course.
 */
public record CourseVersion(
    UUID courseVersionId,
    UUID courseId,
    UUID institutionId,
    Track track,
    Price price,
    CourseOutline outline) {

  /** Whether the course has a standing offering, which has the id of the course. */
  public boolean hasStandingOffering() {
    return track == Track.SELF_PACED;
  }
}
