package org.ecampus.catalogue.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ecampus.catalogue.content.ActivityKinds;
import org.ecampus.catalogue.content.ContentJson;
import org.ecampus.catalogue.content.ContentReader;
import org.ecampus.catalogue.content.CourseRequest;
import org.ecampus.catalogue.content.model.Content;
import org.ecampus.catalogue.content.model.FileReference;
import org.ecampus.catalogue.file.CourseFiles;
import org.ecampus.kit.http.Problems;
import org.ecampus.kit.id.Ids;
import org.ecampus.kit.idempotency.Idempotent;
import org.ecampus.kit.paging.Page;
import org.ecampus.kit.paging.PageRequest;
import org.jspecify.annotations.Nullable;

/** Writing courses. */
@ApplicationScoped
class DraftService {

  private final CourseRepository courses;
  private final VersionRepository versions;
  private final CourseFiles files;
  private final ContentReader reader;
  private final ContentJson documents;
  private final ActivityKinds kinds;
  private final DraftAudit audit;
  private final Author author;
  private final Clock clock;

  DraftService(
      CourseRepository courses,
      VersionRepository versions,
      CourseFiles files,
      ContentReader reader,
      ContentJson documents,
      ActivityKinds kinds,
      DraftAudit audit,
      Author author,
      Clock clock) {
    this.courses = courses;
    this.versions = versions;
    this.files = files;
    this.reader = reader;
    this.documents = documents;
    this.kinds = kinds;
    this.audit = audit;
    this.author = author;
    this.clock = clock;
  }

  @Transactional
  @Idempotent
  public VersionSummary create(CourseRequest body) {
    if (body.revision() != null) {
      throw Problems.invalid("revision", "is not for a new draft");
    }
    var own = files.uploadedBy(Set.of(author.id()), reader.fileIds(body));
    Content content = reader.first(body, own);
    Course course = begun();
    courses.persist(course);
    CourseVersion version = CourseVersion.draft(course, 1, documents.write(content), now());
    versions.persist(version);
    audit.created(course.id);
    return version.toSummary();
  }

  @Transactional
  public Page<VersionSummary> list(@Nullable OpenState state, PageRequest page) {
    return Page.of(
        versions.summaries(author.scope(), state, page), page, VersionRepository::cursor);
  }

  @Transactional
  public DraftView read(UUID courseId) {
    return versions
        .open(courseId, author.scope())
        .map(version -> DraftView.of(version, content(version)))
        .orElseThrow(Problems::notFound);
  }

  @Transactional
  public VersionSummary change(UUID courseId, CourseRequest body) {
    CourseVersion version = held(courseId);
    Verdict.granted(version.stage().edit());
    refuseStale(body.revision(), version);
    Content before = content(version);
    Content next = reader.next(body, before, reachable(body, version.course, before));
    version.write(documents.write(next), now());
    audit.changed(version.course);
    return version.toSummary();
  }

  @Transactional
  public void discard(UUID courseId) {
    CourseVersion version = held(courseId);
    Verdict.granted(version.stage().edit());
    audit.discarded(version.course);
    versions.delete(version);
    if (version.number == 1) {
      courses.delete(version.course);
    }
  }

  private Course begun() {
    Course course = new Course();
    course.id = Ids.next();
    course.institutionId = author.institutionId();
    course.ownerId = author.newOwner();
    course.createdAt = now();
    return course;
  }

  private CourseVersion held(UUID courseId) {
    return courses
        .hold(courseId, author.scope())
        .flatMap(course -> versions.open(courseId, author.scope()))
        .orElseThrow(Problems::notFound);
  }

  private Content content(CourseVersion version) {
    return documents.read(version.document().json());
  }

  private Map<UUID, FileReference> reachable(CourseRequest body, Course course, Content before) {
    Map<UUID, FileReference> reachable = new HashMap<>();
    before.activities().flatMap(kinds::files).forEach(file -> reachable.put(file.fileId(), file));
    Set<UUID> ids = new HashSet<>(reader.fileIds(body));
    ids.removeAll(reachable.keySet());
    reachable.putAll(files.uploadedBy(owners(course), ids));
    return reachable;
  }

  private Set<UUID> owners(Course course) {
    return Stream.concat(Stream.of(author.id()), Stream.ofNullable(course.ownerId))
        .collect(Collectors.toSet());
  }

  private static void refuseStale(@Nullable Long revision, CourseVersion version) {
    if (revision == null) {
      throw Problems.invalid("revision", "is needed: the one that was read");
    }
    if (revision != version.revision) {
      throw Problems.staleRevision("The draft has changed meanwhile", version.revision);
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
