package org.ecampus.certification;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.UUID;
import org.ecampus.certification.issuing.WaitingAwards;
import org.ecampus.kit.testing.LargeTables;

/**
 * Fills the database past the service: one completion and certificate for each of many learners.
 */
@ApplicationScoped
public class LargeRegister {
  private static final String CENTRE = "'01990000-0000-7000-8000-000000000001'::uuid";
  private static final String EACH = " FROM generate_series(1, " + LargeTables.ROWS + ") AS i";
  private static final String VERSION = "md5('version ' || i % 200)::uuid";

  private final Database database;
  private final WaitingAwards waiting;

  LargeRegister(Database database, WaitingAwards waiting) {
    this.database = database;
    this.waiting = waiting;
  }

  static UUID learner(int number) {
    return uuid("learner " + number);
  }

  static UUID certificate(int number) {
    return uuid("certificate " + number);
  }

  static String code(int number) {
    return hash("code " + number).toUpperCase(Locale.ROOT);
  }

  void load() {
    people();
    completions();
    certificates();
    database.execute("ANALYZE");
  }

  /** The look of the job for awards whose facts have arrived. */
  void issueWhatWaits() {
    waiting.nextBatch();
  }

  private void people() {
    database.execute(
        "INSERT INTO known_learner SELECT md5('learner ' || i)::uuid, "
            + CENTRE
            + ", 'Amina Diallo', 'fr', now()"
            + EACH);
    database.execute(
        "INSERT INTO known_course_version SELECT md5('version ' || i)::uuid,"
            + " md5('course ' || i)::uuid, '{\"en\": \"Labour Inspection\"}'::jsonb"
            + " FROM generate_series(0, 199) AS i");
  }

  private void completions() {
    database.execute(
        "INSERT INTO effort_entry SELECT md5('entry ' || i)::uuid, md5('event ' || i)::uuid,"
            + " 'COURSE_COMPLETION', md5('learner ' || i)::uuid, "
            + CENTRE
            + ", 'COURSE', md5('course ' || i % 200)::uuid, "
            + VERSION
            + ", 0, 180, now()"
            + EACH);
    database.execute(
        "INSERT INTO conclusion SELECT md5('conclusion ' || i)::uuid, md5('event ' || i)::uuid,"
            + " md5('enrolment ' || i)::uuid, md5('course ' || i % 200)::uuid,"
            + " md5('learner ' || i)::uuid, "
            + CENTRE
            + ", "
            + CENTRE
            + ", 'COURSE', md5('course ' || i % 200)::uuid, "
            + VERSION
            + ", 180, now(), now(), 1, 'PARTICIPATION'"
            + EACH);
    database.execute(
        "INSERT INTO pending_award SELECT md5('conclusion ' || i)::uuid,"
            + " md5('learner ' || i)::uuid, "
            + VERSION
            + ", "
            + CENTRE
            + EACH);
  }

  private void certificates() {
    database.execute(
        "INSERT INTO certificate (certificate_id, serial_number, verification_code, kind,"
            + " rules_version, learner_id, holder_name, language, institution_id, issuer_id,"
            + " issuer_name, subject_kind, subject_id, subject_version, titles, effort_minutes,"
            + " started_at, completed_at, issued_at)"
            + " SELECT md5('certificate ' || i)::uuid, 'OLD-' || i, upper(md5('code ' || i)),"
            + " 'PARTICIPATION', 1, md5('learner ' || i)::uuid, 'Amina Diallo', 'fr', "
            + CENTRE
            + ", "
            + CENTRE
            + ", 'e-Campus', 'COURSE', md5('course ' || i % 200)::uuid, "
            + VERSION
            + ", '{\"en\": \"Labour Inspection\"}'::jsonb, 180, now(), now(), now()"
            + EACH);
    database.execute(
        "INSERT INTO certificate_effort SELECT md5('certificate ' || i)::uuid,"
            + " md5('entry ' || i)::uuid"
            + EACH);
    database.execute(
        "INSERT INTO certificate_key SELECT certificate_id, key_id, now()"
            + " FROM certificate, signing_key WHERE retired_at IS NULL");
    database.execute(
        "INSERT INTO certificate_credential"
            + " SELECT certificate_id, key_id, 'elsewhere', 'old', now()"
            + " FROM certificate, signing_key WHERE retired_at IS NULL");
  }

  private static UUID uuid(String text) {
    String hex = hash(text);
    return new UUID(
        Long.parseUnsignedLong(hex.substring(0, 16), 16),
        Long.parseUnsignedLong(hex.substring(16), 16));
  }

  private static String hash(String text) {
    try {
      byte[] hash = MessageDigest.getInstance("MD5").digest(text.getBytes(UTF_8));
      return String.format(Locale.ROOT, "%032x", new BigInteger(1, hash));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
