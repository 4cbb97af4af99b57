package org.ecampus.catalogue.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ecampus.kit.storage.StoredDocuments;
import org.hibernate.Session;

/** Writes the rows that can be found: each change is one statement per table. */
@ApplicationScoped
class ListingRepository {

  private static final String PUT_COURSE =
      """
      INSERT INTO listed_course (course_id, course_version_id, institution_id, version, track,
        level, topics, languages, effort_minutes, price_kind, price_amount, price_currency,
        price_sponsor)
      VALUES (:course, :id, :institution, :version, :track, :level, CAST(:topics AS text[]),
        CAST(:languages AS text[]), :effort, :kind, :amount, :currency, :sponsor)
      ON CONFLICT (course_id) DO UPDATE SET
        course_version_id = excluded.course_version_id, version = excluded.version,
        track = excluded.track, level = excluded.level, topics = excluded.topics,
        languages = excluded.languages, effort_minutes = excluded.effort_minutes,
        price_kind = excluded.price_kind, price_amount = excluded.price_amount,
        price_currency = excluded.price_currency, price_sponsor = excluded.price_sponsor
      """;

  private static final String FORGET_TEXTS = "DELETE FROM listed_text WHERE course_id = :course";

  private static final String PUT_TEXTS =
      """
      INSERT INTO listed_text (course_id, language, title, summary, rest)
      SELECT :course, t.language, t.title, t.summary, t.rest
      FROM jsonb_to_recordset(CAST(:texts AS jsonb))
          AS t (language text, title text, summary text, rest text)
      """;

  private static final String REMOVE = "DELETE FROM listed_course WHERE course_id = :course";

  private final Session database;
  private final StoredDocuments documents;

  ListingRepository(Session database, StoredDocuments documents) {
    this.database = database;
    this.documents = documents;
  }

  void put(ListedCourse course) {
    database
        .createNativeMutationQuery(PUT_COURSE)
        .setParameter("course", course.courseId())
        .setParameter("id", course.courseVersionId())
        .setParameter("institution", course.institutionId())
        .setParameter("version", course.version())
        .setParameter("track", course.track().name())
        .setParameter("level", course.level().name())
        .setParameter("topics", course.topics().toArray(String[]::new))
        .setParameter("languages", course.languages().toArray(String[]::new))
        .setParameter("effort", course.effortMinutes())
        .setParameter("kind", course.price().kind().name())
        .setParameter("amount", course.price().amount(), String.class)
        .setParameter("currency", course.price().currency(), String.class)
        .setParameter("sponsor", course.price().sponsor(), String.class)
        .executeUpdate();
  }

  void put(UUID courseId, List<ListedText> texts) {
    database
        .createNativeMutationQuery(FORGET_TEXTS)
        .setParameter("course", courseId)
        .executeUpdate();
    database
        .createNativeMutationQuery(PUT_TEXTS)
        .setParameter("course", courseId)
        .setParameter("texts", documents.write(texts))
        .executeUpdate();
  }

  void remove(UUID courseId) {
    database.createNativeMutationQuery(REMOVE).setParameter("course", courseId).executeUpdate();
  }
}
