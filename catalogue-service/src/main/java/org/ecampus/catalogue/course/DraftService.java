package org.ecampus.catalogue.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ecampus.catalogue.content.ContentReader;
import org.ecampus.catalogue.content.CourseBody;
import org.ecampus.catalogue.content.model.Content;
import org.ecampus.catalogue.content.model.FileReference;
import org.ecampus.catalogue.file.CourseFiles;
import org.ecampus.kit.http.Problems;
import org.ecampus.kit.id.Ids;
import org.ecampus.kit.idempotency.Idempotent;
import org.ecampus.kit.paging.Page;
import org.ecampus.kit.paging.PageRequest;
import org.ecampus.kit.security.Caller;
import org.jspecify.annotations.Nullable;

/** Writing courses. */
@ApplicationScoped
class DraftService {

  private final CourseRepository courses;
  private final VersionRepository versions;
  private final CourseFiles files;
  private final Caller caller;
  private final Clock clock;

  DraftService(
      CourseRepository courses,
      VersionRepository versions,
      CourseFiles files,
      Caller caller,
      Clock clock) {
    this.courses = courses;
    this.versions = versions;
    this.files = files;
    this.caller = caller;
    this.clock = clock;
  }

  @Transactional
  @Idempotent
  public VersionSummary create(CourseBody body) {
    if (body.revision() != null) {
      throw Problems.invalid("revision", "is not for a new draft");
    }
    Map<UUID, FileReference> own = files.uploadedBy(Set.of(caller.id()), body.fileIds());
    Content content = ContentReader.first(body, own);
    Course course = new Course();
    course.id = Ids.next();
    course.ownerId = caller.id();
    course.createdAt = clock.instant();
    courses.persist(course);
    CourseVersion version = CourseVersion.draft(course, 1, content, clock.instant());
    versions.persist(version);
    return version.toSummary();
  }

  @Transactional
  public Page<VersionSummary> list(@Nullable OpenState state, PageRequest page) {
    return Page.of(
        versions.summaries(Author.of(caller), state, page), page, VersionRepository::cursor);
  }

  @Transactional
  public DraftView read(UUID courseId) {
    return versions
        .open(courseId, Author.of(caller))
        .map(DraftView::of)
        .orElseThrow(Problems::notFound);
  }

  @Transactional
  public VersionSummary change(UUID courseId, CourseBody body) {
    CourseVersion version = held(courseId);
    Verdict.granted(version.stage().edit());
    refuseStale(body.revision(), version);
    Content before = version.content();
    Content next = ContentReader.next(body, before, reachable(body, version.course, before));
    version.write(next, clock.instant());
    return version.toSummary();
  }

  @Transactional
  public void discard(UUID courseId) {
    CourseVersion version = held(courseId);
    Verdict.granted(version.stage().edit());
    versions.delete(version);
    if (version.number == 1) {
      courses.delete(version.course);
    }
  }

  private CourseVersion held(UUID courseId) {
    Author author = Author.of(caller);
    return courses
        .hold(courseId, author)
        .flatMap(course -> versions.open(courseId, author))
        .orElseThrow(Problems::notFound);
  }

  private Map<UUID, FileReference> reachable(CourseBody body, Course course, Content before) {
    Map<UUID, FileReference> reachable = new HashMap<>();
    before.files().forEach(file -> reachable.put(file.fileId(), file));
    Set<UUID> ids = new HashSet<>(body.fileIds());
    ids.removeAll(reachable.keySet());
    reachable.putAll(files.uploadedBy(owners(course), ids));
    return reachable;
  }

  private Set<UUID> owners(Course course) {
    return course.ownerId.equals(caller.id())
        ? Set.of(caller.id())
        : Set.of(caller.id(), course.ownerId);
  }

  private static void refuseStale(@Nullable Long revision, CourseVersion version) {
    if (revision == null) {
      throw Problems.invalid("revision", "is needed: the one that was read");
    }
    if (revision != version.revision) {
      throw Problems.conflict(
          "stale-revision",
          "The draft has changed meanwhile",
          "It is at revision " + version.revision + "; read it again.");
    }
  }
}
