package org.ecampus.catalogue.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.ecampus.catalogue.content.ActivityKinds;
import org.ecampus.catalogue.content.ContentJson;
import org.ecampus.catalogue.content.model.Content;
import org.ecampus.catalogue.content.model.PublishedCourse;
import org.ecampus.catalogue.content.model.PublishingRules;
import org.ecampus.catalogue.course.model.Stage;
import org.ecampus.catalogue.listing.Listing;
import org.ecampus.catalogue.published.CourseArchived;
import org.ecampus.catalogue.published.CoursePublished;
import org.ecampus.kit.audit.Audit;
import org.ecampus.kit.http.Problems;
import org.ecampus.kit.idempotency.Idempotent;
import org.ecampus.kit.outbox.Outbox;

/** Opening course versions to learners and closing courses, with all that follows from it. */
@ApplicationScoped
class ReleaseService {

  private final CourseRepository courses;
  private final VersionRepository versions;
  private final ContentJson documents;
  private final ActivityKinds kinds;
  private final Listing listing;
  private final Outbox outbox;
  private final Audit audit;
  private final Author author;
  private final Clock clock;

  ReleaseService(
      CourseRepository courses,
      VersionRepository versions,
      ContentJson documents,
      ActivityKinds kinds,
      Listing listing,
      Outbox outbox,
      Audit audit,
      Author author,
      Clock clock) {
    this.courses = courses;
    this.versions = versions;
    this.documents = documents;
    this.kinds = kinds;
    this.listing = listing;
    this.outbox = outbox;
    this.audit = audit;
    this.author = author;
    this.clock = clock;
  }

  @Transactional
  @Idempotent
  public VersionSummary publish(UUID courseId) {
    Instant now = now();
    List<CourseVersion> newest = newest(courseId);
    CourseVersion version = newest.getFirst();
    Content content = documents.read(version.document().json());
    Stage next =
        Verdict.granted(version.stage().publish(PublishingRules.check(content, kinds), now));
    newest.stream().skip(1).forEach(former -> supersede(former, now));
    version.become(next, now);
    versions.flush();
    announce(version.toPublished(content));
    return version.toSummary();
  }

  @Transactional
  @Idempotent
  public VersionSummary archive(UUID courseId) {
    Instant now = now();
    List<CourseVersion> newest = newest(courseId);
    CourseVersion version =
        newest.stream().filter(v -> !v.isOpen()).findFirst().orElseGet(newest::getFirst);
    version.become(Verdict.granted(version.stage().archive(now)), now);
    listing.remove(courseId);
    outbox.publish(new CourseArchived(courseId, version.id, version.institutionId, now).event());
    audit.record("course.archived", courseId);
    return version.toSummary();
  }

  private void supersede(CourseVersion former, Instant now) {
    if (former.stage() instanceof Stage.Published) {
      former.become(Verdict.granted(former.stage().supersede()), now);
      versions.flush();
    }
  }

  private void announce(PublishedCourse course) {
    listing.put(course);
    outbox.publish(CoursePublished.of(course, kinds).event());
    audit.record("course.published", course.courseId());
  }

  private List<CourseVersion> newest(UUID courseId) {
    return courses
        .hold(courseId, author.scope())
        .map(versions::newest)
        .orElseThrow(Problems::notFound);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
