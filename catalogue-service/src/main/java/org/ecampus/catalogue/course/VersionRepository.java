package org.ecampus.catalogue.course;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ecampus.catalogue.course.model.StageName;
import org.ecampus.kit.paging.Cursor;
import org.ecampus.kit.paging.PageRequest;
import org.ecampus.kit.security.Scope;
import org.ecampus.kit.security.ScopeFilter;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Versions of courses. */
@ApplicationScoped
class VersionRepository implements PanacheRepositoryBase<CourseVersion, UUID> {

  private static final UUID LAST = new UUID(-1, -1);

  private static final String SUMMARIES =
      """
      select new org.ecampus.catalogue.course.VersionSummary(c.id, v.id, v.number, v.stage,
        v.revision, v.title, v.effortMinutes, v.institutionId, c.ownerId, v.changedAt,
        v.returnReason)
      from CourseVersion v join v.course c
      where v.stage in :stages and c.id < :before
      """;

  private static final String OPEN =
      "from CourseVersion v join fetch v.course c where c.id = :course and v.stage in :stages";

  private static final String SHOWN =
      """
      select new org.ecampus.catalogue.course.ShownVersion(v.course.id, v.id, v.institutionId,
        v.number, v.stage, v.publishedAt)
      from CourseVersion v
      where v.course.id = :course and v.id = :id and v.stage not in :stages
      """;

  private static final String CURRENT =
      """
      select new org.ecampus.catalogue.course.ShownDocument(v.course.id, v.id, v.institutionId,
        v.number, v.stage, v.publishedAt, v.content)
      from CourseVersion v
      where v.course.id = :course and v.stage in :stages
      order by v.number desc limit 1
      """;

  /** The open version of a course, if it is in the scope. */
  Optional<CourseVersion> open(UUID courseId, Scope scope) {
    ScopeFilter within = within(scope);
    var query =
        session()
            .createSelectionQuery(OPEN + within.condition(), CourseVersion.class)
            .setParameter("course", courseId)
            .setParameter("stages", OpenState.ALL);
    within.parameters().forEach(query::setParameter);
    return query.uniqueResultOptional();
  }

  /** The newest version and the one before it; every older one has been superseded or archived. */
  List<CourseVersion> newest(Course course) {
    return find("course = ?1 order by number desc", course).page(0, 2).list();
  }

  /** The version learners get now, else the one that was archived last. */
  Optional<ShownDocument> shown(UUID courseId) {
    return session()
        .createSelectionQuery(CURRENT, ShownDocument.class)
        .setParameter("course", courseId)
        .setParameter("stages", List.of(StageName.PUBLISHED, StageName.ARCHIVED))
        .uniqueResultOptional();
  }

  /** A version that learners got at some time. */
  Optional<ShownVersion> shown(UUID courseId, UUID versionId) {
    return session()
        .createSelectionQuery(SHOWN, ShownVersion.class)
        .setParameter("course", courseId)
        .setParameter("id", versionId)
        .setParameter("stages", OpenState.ALL)
        .uniqueResultOptional();
  }

  /** The document of a version that is or was published. */
  String publishedDocument(UUID versionId) {
    return session()
        .createSelectionQuery(
            "select v.content from CourseVersion v where v.id = :id and v.publishedAt is not null",
            String.class)
        .setParameter("id", versionId)
        .getSingleResult();
  }

  /** Open versions in the scope, those of the newest course first. */
  List<VersionSummary> summaries(Scope scope, @Nullable OpenState state, PageRequest page) {
    ScopeFilter within = within(scope);
    var query =
        session()
            .createSelectionQuery(
                SUMMARIES + within.condition() + " order by c.id desc", VersionSummary.class)
            .setParameter("stages", OpenState.stages(state))
            .setParameter("before", page.cursor(1).map(c -> c.uuid(0)).orElse(LAST))
            .setMaxResults(page.rows());
    within.parameters().forEach(query::setParameter);
    return query.getResultList();
  }

  static String cursor(VersionSummary last) {
    return Cursor.encode(last.courseId());
  }

  private static ScopeFilter within(Scope scope) {
    return ScopeFilter.of(scope, "c.ownerId", "c.institutionId");
  }

  private Session session() {
    return getEntityManager().unwrap(Session.class);
  }
}
