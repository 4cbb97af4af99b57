package org.ecampus.load.job;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ecampus.load.generate.LoadRequest;
import org.ecampus.load.seed.Account;
import org.ecampus.local.Service;

/** What learners ask for who have courses and certificates. */
final class Readers {

  private static final String OWN = "\"items\":[{";

  private static final List<String> PAPER_LANGUAGES = List.of("en", "fr", "es", "pt");

  private final Ground ground;
  private int turn;

  Readers(Ground ground) {
    this.ground = ground;
  }

  List<LoadRequest> enrolments() {
    return each("/api/enrolment/v1/enrolments");
  }

  List<LoadRequest> dashboards() {
    return each("/api/tutoring/v1/enrolments");
  }

  private List<LoadRequest> each(String path) {
    signIn();
    return readers().stream().map(reader -> LoadRequest.get(path, OWN).as(token(reader))).toList();
  }

  List<LoadRequest> progress() {
    signIn();
    var requests = new ArrayList<LoadRequest>();
    var byLearner = byLearner();
    ground
        .rows()
        .list(
            Service.TUTORING,
            row -> List.of(row.getString(1), row.getString(2)),
            "SELECT enrolment_id, learner_id FROM known_enrolment"
                + " WHERE learner_id = ANY(string_to_array(?, ',')::uuid[])",
            ids())
        .forEach(
            row ->
                requests.add(
                    LoadRequest.get("/api/tutoring/v1/enrolments/" + row.get(0), row.get(0))
                        .as(token(byLearner, row.get(1)))));
    return requests;
  }

  /**
   * Papers in four languages, beginning elsewhere each time: printed anew, as papers that somebody
   * fetches once are, and not taken out of a cache.
   */
  List<LoadRequest> papers() {
    var papers = new ArrayList<LoadRequest>();
    for (var language : PAPER_LANGUAGES) {
      papers.addAll(certificates("/pdf?language=" + language, "application/pdf", "%PDF-"));
    }
    Collections.rotate(papers, papers.size() / 3 * turn++);
    return papers;
  }

  /** Those of the certificates' addresses that their holders ask for. */
  List<LoadRequest> certificates(String suffix, String mediaType, String part) {
    signIn();
    var byLearner = byLearner();
    return held().stream()
        .filter(Held::printable)
        .map(
            one ->
                LoadRequest.get("/api/certification/v1/certificates/" + one.id() + suffix, part)
                    .with("Accept", mediaType)
                    .as(token(byLearner, one.learner())))
        .toList();
  }

  /** What strangers ask for who hold a certificate's code. */
  List<LoadRequest> verifications(String mediaType) {
    return held().stream()
        .map(
            one ->
                LoadRequest.get("/api/certification/v1/verify/" + one.code(), one.serial())
                    .with("Accept", mediaType))
        .toList();
  }

  private List<Held> held() {
    return ground
        .rows()
        .list(
            Service.CERTIFICATION,
            row ->
                new Held(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getBoolean(5)),
            "SELECT certificate_id, learner_id, verification_code, serial_number,"
                + " NOT jsonb_exists(titles, 'ar') FROM certificate"
                + " WHERE learner_id = ANY(string_to_array(?, ',')::uuid[])",
            ids());
  }

  private void signIn() {
    ground.tokens().ready(readers().stream().map(Account::username).toList());
  }

  private Map<String, Account> byLearner() {
    return readers().stream().collect(Collectors.toMap(Account::learnerId, reader -> reader));
  }

  private String ids() {
    return readers().stream().map(Account::learnerId).collect(Collectors.joining(","));
  }

  private String token(Map<String, Account> byLearner, String learnerId) {
    return token(Objects.requireNonNull(byLearner.get(learnerId)));
  }

  private String token(Account reader) {
    return ground.tokens().of(reader.username());
  }

  private List<Account> readers() {
    return ground.seeded().readers();
  }

  /** A certificate; those with an Arabic title have no paper. */
  private record Held(String id, String learner, String code, String serial, boolean printable) {}
}
