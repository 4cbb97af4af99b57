package org.ecampus.tutoring.offering;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ecampus.kit.security.Scope;
import org.ecampus.tutoring.known.CourseVersion;
import org.ecampus.tutoring.known.KnownCourses;

/** All offerings of courses: those that were opened, and the standing ones, which follow. */
@ApplicationScoped
public class Offerings {

  private static final Scope ALL = new Scope.All();

  private final OfferingRepository opened;
  private final KnownCourses courses;

  Offerings(OfferingRepository opened, KnownCourses courses) {
    this.opened = opened;
    this.courses = courses;
  }

  /** The institution that owns the offering of the course; that of the course when it stands. */
  public UUID ownerOf(UUID offeringId, CourseVersion course) {
    return offeringId.equals(course.courseId())
        ? course.institutionId()
        : opened.find(ALL, offeringId).orElseThrow().institutionId;
  }

  /** Whether there is such an offering in scope; standing ones are public. */
  public boolean exist(Scope scope, UUID offeringId) {
    return opened.find(scope, offeringId).isPresent()
        || courses.latest(offeringId).filter(CourseVersion::hasStandingOffering).isPresent();
  }
}
