package org.ecampus.catalogue.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Function;
import org.ecampus.catalogue.content.ActivityKinds;
import org.ecampus.catalogue.content.ContentJson;
import org.ecampus.catalogue.content.model.PublishingRules;
import org.ecampus.catalogue.course.model.Decision;
import org.ecampus.kit.audit.Audit;
import org.ecampus.kit.http.Problems;
import org.ecampus.kit.idempotency.Idempotent;

/** Handing drafts to review and back, and opening the next draft of a course. */
@ApplicationScoped
class ReviewService {

  private final CourseRepository courses;
  private final VersionRepository versions;
  private final ContentJson documents;
  private final ActivityKinds kinds;
  private final Audit audit;
  private final DraftAudit draftAudit;
  private final Author author;
  private final Clock clock;

  ReviewService(
      CourseRepository courses,
      VersionRepository versions,
      ContentJson documents,
      ActivityKinds kinds,
      Audit audit,
      DraftAudit draftAudit,
      Author author,
      Clock clock) {
    this.courses = courses;
    this.versions = versions;
    this.documents = documents;
    this.kinds = kinds;
    this.audit = audit;
    this.draftAudit = draftAudit;
    this.author = author;
    this.clock = clock;
  }

  @Transactional
  @Idempotent
  public VersionSummary submit(UUID courseId) {
    Course course = held(courseId);
    draftAudit.submitted(course);
    return move(course, this::submitted);
  }

  @Transactional
  @Idempotent
  public VersionSummary giveBack(UUID courseId, String reason) {
    audit.record("course.returned", courseId);
    return move(held(courseId), version -> version.stage().giveBack(reason));
  }

  @Transactional
  @Idempotent
  public VersionSummary openNext(UUID courseId) {
    Course course = held(courseId);
    CourseVersion newest =
        versions.newest(course).stream().findFirst().orElseThrow(Problems::notFound);
    if (newest.isOpen()) {
      throw Problems.conflict(
          "draft-already-open", "A draft is open already", "Finish or discard it first.");
    }
    CourseVersion next = newest.next(now());
    versions.persist(next);
    draftAudit.opened(course);
    return next.toSummary();
  }

  private Decision submitted(CourseVersion version) {
    var content = documents.read(version.document().json());
    return version.stage().submit(PublishingRules.check(content, kinds));
  }

  private VersionSummary move(Course course, Function<CourseVersion, Decision> step) {
    CourseVersion version =
        versions.open(course.id, author.scope()).orElseThrow(Problems::notFound);
    version.become(Verdict.granted(step.apply(version)), now());
    return version.toSummary();
  }

  private Course held(UUID courseId) {
    return courses.hold(courseId, author.scope()).orElseThrow(Problems::notFound);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
