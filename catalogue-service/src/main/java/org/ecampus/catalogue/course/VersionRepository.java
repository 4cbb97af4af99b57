package org.ecampus.catalogue.course;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ecampus.catalogue.course.model.StageName;
import org.ecampus.kit.paging.Cursor;
import org.ecampus.kit.paging.PageRequest;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Versions of courses. */
@ApplicationScoped
class VersionRepository implements PanacheRepositoryBase<CourseVersion, UUID> {

  private static final UUID LAST = new UUID(-1, -1);

  private static final String SUMMARIES =
      """
      select new org.ecampus.catalogue.course.VersionSummary(c.id, v.id, v.number, v.stage,
        v.revision, v.title, v.effortMinutes, c.ownerId, v.changedAt, v.returnReason)
      from CourseVersion v join v.course c
      where v.stage in :stages and (:all = true or c.ownerId = :author) and c.id < :before
      order by c.id desc
      """;

  /** The open version of a course, if its author may see it. */
  Optional<CourseVersion> open(UUID courseId, Author author) {
    return find(
            "from CourseVersion v join fetch v.course c where c.id = ?1 and v.stage in ?2"
                + " and (?3 = true or c.ownerId = ?4)",
            courseId,
            OpenState.ALL,
            author.all(),
            author.id())
        .firstResultOptional();
  }

  /** The newest version and the one before it; every older one has been superseded or archived. */
  List<CourseVersion> newest(Course course) {
    return find("course = ?1 order by number desc", course).page(0, 2).list();
  }

  /** The version learners get now, else the one that was archived last. */
  Optional<CourseVersion> shown(UUID courseId) {
    return find(
            "from CourseVersion v join fetch v.course c where c.id = ?1 and v.stage in ?2"
                + " order by v.number desc",
            courseId,
            List.of(StageName.PUBLISHED, StageName.ARCHIVED))
        .firstResultOptional();
  }

  /** A version that learners got at some time. */
  Optional<CourseVersion> shown(UUID courseId, UUID versionId) {
    return find(
            "from CourseVersion v join fetch v.course c where c.id = ?1 and v.id = ?2"
                + " and v.stage not in ?3",
            courseId,
            versionId,
            OpenState.ALL)
        .firstResultOptional();
  }

  /** Open versions, those of the newest course first. */
  List<VersionSummary> summaries(Author author, @Nullable OpenState state, PageRequest page) {
    return getEntityManager()
        .unwrap(Session.class)
        .createSelectionQuery(SUMMARIES, VersionSummary.class)
        .setParameter("stages", OpenState.stages(state))
        .setParameter("all", author.all())
        .setParameter("author", author.id())
        .setParameter("before", page.cursor(1).map(c -> c.uuid(0)).orElse(LAST))
        .setMaxResults(page.rows())
        .getResultList();
  }

  static String cursor(VersionSummary last) {
    return Cursor.encode(last.courseId());
  }
}
