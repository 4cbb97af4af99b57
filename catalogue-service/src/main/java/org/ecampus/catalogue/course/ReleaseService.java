package org.ecampus.catalogue.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ecampus.catalogue.content.model.FileReference;
import org.ecampus.catalogue.content.model.PublishedCourse;
import org.ecampus.catalogue.course.model.Stage;
import org.ecampus.catalogue.file.CourseFiles;
import org.ecampus.catalogue.published.CourseFacts;
import org.ecampus.catalogue.search.Listing;
import org.ecampus.kit.http.Problems;
import org.ecampus.kit.security.Caller;

/** Opening course versions to learners and closing courses, with all that follows from it. */
@ApplicationScoped
class ReleaseService {

  private final CourseRepository courses;
  private final VersionRepository versions;
  private final CourseFiles files;
  private final Listing listing;
  private final CourseFacts facts;
  private final Caller caller;
  private final Clock clock;

  ReleaseService(
      CourseRepository courses,
      VersionRepository versions,
      CourseFiles files,
      Listing listing,
      CourseFacts facts,
      Caller caller,
      Clock clock) {
    this.courses = courses;
    this.versions = versions;
    this.files = files;
    this.listing = listing;
    this.facts = facts;
    this.caller = caller;
    this.clock = clock;
  }

  @Transactional
  public VersionSummary publish(UUID courseId) {
    Instant now = clock.instant();
    List<CourseVersion> newest = newest(courseId);
    CourseVersion version = newest.getFirst();
    Stage next = Verdict.granted(version.stage().publish(version.content(), now));
    newest.stream().skip(1).forEach(former -> supersede(former, now));
    version.become(next, now);
    versions.flush();
    announce(version.toPublished());
    return version.toSummary();
  }

  @Transactional
  public VersionSummary archive(UUID courseId) {
    Instant now = clock.instant();
    List<CourseVersion> newest = newest(courseId);
    CourseVersion version =
        newest.stream().filter(v -> !v.isOpen()).findFirst().orElseGet(newest::getFirst);
    version.become(Verdict.granted(version.stage().archive(now)), now);
    listing.remove(courseId);
    facts.archived(courseId, version.id, now);
    return version.toSummary();
  }

  private void supersede(CourseVersion former, Instant now) {
    if (former.stage() instanceof Stage.Published) {
      former.become(Verdict.granted(former.stage().supersede()), now);
      versions.flush();
    }
  }

  private void announce(PublishedCourse course) {
    files.release(
        course.courseVersionId(),
        course.content().files().map(FileReference::fileId).collect(Collectors.toSet()));
    listing.put(course);
    facts.published(course);
  }

  private List<CourseVersion> newest(UUID courseId) {
    return courses
        .hold(courseId, Author.of(caller))
        .map(versions::newest)
        .orElseThrow(Problems::notFound);
  }
}
