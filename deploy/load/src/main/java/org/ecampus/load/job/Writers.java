package org.ecampus.load.job;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.ecampus.load.generate.LoadRequest;
import org.ecampus.load.seed.Account;
import org.ecampus.load.seed.Course;
import org.ecampus.local.Service;
import org.ecampus.local.Trouble;

/** What learners may still do who enrol and complete: each thing once. */
final class Writers {

  private static final int SECONDS = 120;
  private static final int CONNECTIONS = 16;
  private static final String TAKEN =
      """
      SELECT learner_id || ' ' || offering_id FROM enrolment
      WHERE learner_id = ANY(string_to_array(?, ',')::uuid[])
      """;

  /** Activities to complete, by their order in each enrolment; the last completes the course. */
  private static final String OPEN =
      """
      SELECT enrolment_id, learner_id, activity_id FROM (
        SELECT e.enrolment_id, e.learner_id, a.activity_id, r.completed_at,
          row_number() OVER (PARTITION BY e.enrolment_id ORDER BY a.activity_id) AS nth,
          count(*) OVER (PARTITION BY e.enrolment_id) AS number
        FROM known_enrolment e
        JOIN known_activity a USING (course_version_id)
        LEFT JOIN activity_record r USING (enrolment_id, activity_id)
        WHERE e.learner_id = ANY(string_to_array(?, ',')::uuid[])) steps
      WHERE completed_at IS NULL AND (nth < number OR number = 1) AND (number = 1) = ?
      ORDER BY nth, enrolment_id DESC
      LIMIT ?
      """;

  private final Ground ground;

  Writers(Ground ground) {
    this.ground = ground;
  }

  /** Enrolments that nobody has made yet, in brief courses or in the others. */
  List<LoadRequest> enrolling(boolean brief, int wanted) {
    return something(unmade(brief, wanted));
  }

  private List<LoadRequest> unmade(boolean brief, int wanted) {
    signIn();
    var taken = taken();
    var courses = ground.seeded().courses(brief);
    var found = new ArrayList<LoadRequest>();
    for (int turn = 0; turn < courses.size() && found.size() < wanted; turn++) {
      for (int nth = 0; nth < writers().size() && found.size() < wanted; nth++) {
        var writer = writers().get(nth);
        var course = courses.get((turn + nth * 7) % courses.size());
        if (!taken.contains(writer.learnerId() + " " + course.courseId())) {
          found.add(enrolling(writer, course));
        }
      }
    }
    return found;
  }

  /** Each thing is done once, so that after many runs nothing is left to do. */
  private <T> List<T> something(List<T> left) {
    if (left.isEmpty()) {
      throw new Trouble(
          "The learners of this campus have done everything; delete "
              + ground.site().options().home()
              + " to begin anew.");
    }
    return left;
  }

  private LoadRequest enrolling(Account writer, Course course) {
    var wish = "{\"offeringId\":\"" + course.courseId() + "\"}";
    return LoadRequest.post("/api/enrolment/v1/enrolments", wish, 201, "CONFIRMED")
        .as(ground.tokens().of(writer.username()));
  }

  private Set<String> taken() {
    return new HashSet<>(
        ground.rows().list(Service.ENROLMENT, row -> row.getString(1), TAKEN, ids()));
  }

  /** Activities to complete: of brief courses each completes one, of the others none does. */
  List<Step> steps(boolean brief, int wanted) {
    var open = open(brief, wanted);
    int missing = wanted - open.size();
    if (missing <= 0) {
      return open;
    }
    enrol(unmade(brief, brief ? missing : missing / 4 + 1));
    return something(open(brief, wanted));
  }

  List<LoadRequest> completing(List<Step> steps) {
    signIn();
    var names = writers().stream().collect(Collectors.toMap(Account::learnerId, Account::username));
    return steps.stream()
        .map(
            step ->
                LoadRequest.post(step.path(), null, 200, "\"progress\"")
                    .as(ground.tokens().of(Objects.requireNonNull(names.get(step.learnerId())))))
        .toList();
  }

  private void enrol(List<LoadRequest> requests) {
    if (requests.isEmpty()) {
      return;
    }
    System.out.println("Enrolling " + requests.size() + " times, so that there is work ...");
    try (var generator = ground.generator(Service.ENROLMENT, requests, CONNECTIONS)) {
      var result = generator.run(SECONDS, false);
      if (result.failures() > 0) {
        throw new Trouble("Enrolling failed: " + result.shown());
      }
    }
    ground.backlog().awaitNone();
  }

  private List<Step> open(boolean brief, int wanted) {
    return ground
        .rows()
        .list(
            Service.TUTORING,
            row -> new Step(row.getString(1), row.getString(2), row.getString(3)),
            OPEN,
            ids(),
            brief,
            wanted);
  }

  private void signIn() {
    ground.tokens().ready(writers().stream().map(Account::username).toList());
  }

  String ids() {
    return writers().stream().map(Account::learnerId).collect(Collectors.joining(","));
  }

  private List<Account> writers() {
    return ground.seeded().writers();
  }

  /** One activity of one enrolment. */
  record Step(String enrolmentId, String learnerId, String activityId) {

    String path() {
      return "/api/tutoring/v1/enrolments/"
          + enrolmentId
          + "/activities/"
          + activityId
          + "/completion";
    }
  }
}
