package org.ecampus.tutoring.offering;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ecampus.kit.http.Problems;
import org.ecampus.kit.security.Scope;
import org.ecampus.tutoring.known.CourseVersion;
import org.ecampus.tutoring.known.KnownCourses;

/** The courses of which somebody may open offerings. */
@ApplicationScoped
class OpenableCourses {

  private final KnownCourses courses;

  OpenableCourses(KnownCourses courses) {
    this.courses = courses;
  }

  /**
   * The version published last; 400 when no such course is published or it is archived, when it
   * belongs to an institution that the caller does not work for, and when it is taught on another
   * track.
   */
  CourseVersion latest(Scope scope, OfferingRequest wanted) {
    CourseVersion course =
        courses
            .latestOpen(wanted.courseId())
            .filter(one -> isIn(scope, one.institutionId()))
            .orElseThrow(() -> Problems.invalid("courseId", "is no published course"));
    if (course.track() != wanted.track()) {
      throw Problems.invalid("track", "is not that of the course: " + course.track());
    }
    return course;
  }

  /** 409 when the id is that of a course's standing offering, which nobody opens or changes. */
  void refuseStanding(UUID offeringId) {
    if (courses.latest(offeringId).filter(CourseVersion::hasStandingOffering).isPresent()) {
      throw Problems.conflict(
          "standing-offering",
          "A standing offering",
          "It follows from the published course and is not changed here.");
    }
  }

  private static boolean isIn(Scope scope, UUID institutionId) {
    return switch (scope) {
      case Scope.All() -> true;
      case Scope.OfInstitution(UUID own) -> own.equals(institutionId);
      case Scope.Own(UUID _) -> false;
    };
  }
}
