package org.ecampus.catalogue.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import org.ecampus.catalogue.course.model.Decision;
import org.ecampus.kit.http.Problems;
import org.ecampus.kit.idempotency.Idempotent;
import org.ecampus.kit.security.Caller;

/** Handing drafts to review and back, and opening the next draft of a course. */
@ApplicationScoped
class ReviewService {

  private final CourseRepository courses;
  private final VersionRepository versions;
  private final Caller caller;
  private final Clock clock;

  ReviewService(CourseRepository courses, VersionRepository versions, Caller caller, Clock clock) {
    this.courses = courses;
    this.versions = versions;
    this.caller = caller;
    this.clock = clock;
  }

  @Transactional
  public VersionSummary submit(UUID courseId) {
    return move(courseId, version -> version.stage().submit(version.content()));
  }

  @Transactional
  public VersionSummary giveBack(UUID courseId, String reason) {
    return move(courseId, version -> version.stage().giveBack(reason));
  }

  @Transactional
  @Idempotent
  public VersionSummary openNext(UUID courseId) {
    CourseVersion newest =
        versions.newest(held(courseId)).stream().findFirst().orElseThrow(Problems::notFound);
    if (newest.isOpen()) {
      throw Problems.conflict(
          "draft-already-open", "A draft is open already", "Finish or discard it first.");
    }
    CourseVersion next =
        CourseVersion.draft(newest.course, newest.number + 1, newest.content(), clock.instant());
    versions.persist(next);
    return next.toSummary();
  }

  private VersionSummary move(UUID courseId, Function<CourseVersion, Decision> step) {
    Course course = held(courseId);
    CourseVersion version =
        versions.open(course.id, Author.of(caller)).orElseThrow(Problems::notFound);
    version.become(Verdict.granted(step.apply(version)), clock.instant());
    return version.toSummary();
  }

  private Course held(UUID courseId) {
    return courses.hold(courseId, Author.of(caller)).orElseThrow(Problems::notFound);
  }
}
