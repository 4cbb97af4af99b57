package org.ecampus.load.seed;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ecampus.client.Jwt;
import org.ecampus.load.scale.Loading;
import org.ecampus.load.scale.Size;
import org.ecampus.load.site.Backlog;
import org.ecampus.load.site.Parallel;
import org.ecampus.load.site.Rows;
import org.ecampus.load.site.Site;
import org.ecampus.load.site.Tokens;
import org.ecampus.local.Campus;
import org.ecampus.local.Secrets;
import org.ecampus.local.Service;
import org.ecampus.local.part.Part;

/** Fills a campus through its API, stage by stage; what was done in an earlier run stays done. */
public final class Seeding {

  private static final int STEP = 1_000;
  private static final int COURSES_OF_READER = 5;

  /** Keycloak works on a password for long, by design. */
  private static final int ACCOUNTS_AT_ONCE = 4;

  private static final String DRAFTS = "/api/catalogue/v1/drafts";
  private static final String ENROLMENT = "/api/enrolment/v1/";
  private static final String TUTORING = "/api/tutoring/v1/enrolments/";
  private static final String ADA = Staff.ADMINISTRATOR;

  private final Campus campus;
  private final Amounts amounts;
  private final Staff staff;
  private final Kept kept;
  private final Tokens tokens;
  private final Backlog backlog;
  private final Rows rows;

  public Seeding(
      Campus campus, Amounts amounts, Site site, Tokens tokens, Rows rows, Backlog backlog) {
    this.campus = campus;
    this.amounts = amounts;
    this.staff = new Staff(site, tokens);
    this.kept = new Kept(site.folder());
    this.tokens = tokens;
    this.backlog = backlog;
    this.rows = rows;
  }

  /** Brings the campus to so many enrolments, of as many learners without an account. */
  public Seeded fill(int enrolments) {
    var courses = kept.list("courses", Course.class, this::courses);
    var readers = kept.list("readers", Account.class, () -> accounts(amounts.readers()));
    var writers = kept.list("writers", Account.class, () -> accounts(amounts.writers()));
    var seeded = new Seeded(courses, readers, writers);
    kept.list("reading", String.class, () -> reading(seeded));
    if (enrolments >= Size.LOADED_FROM) {
      kept.list("loaded", String.class, () -> load(Size.of(enrolments), courses));
    } else {
      learn(enrolments, courses);
    }
    backlog.awaitNone();
    return seeded;
  }

  /** A thousand at a time, so that a run cut short has not been in vain. */
  private void learn(int enrolments, List<Course> courses) {
    for (int from = 0; from < enrolments; from += STEP) {
      int number = Math.min(STEP, enrolments - from);
      kept.list("enrolments-" + from, String.class, () -> learners(number, courses));
    }
  }

  /** Below the API, while no service runs. */
  private List<String> load(Size size, List<Course> courses) {
    say(size.enrolments() + " enrolments, below the API");
    var services =
        Arrays.stream(Service.values())
            .flatMap(service -> campus.partsOf(service).stream())
            .toList();
    services.forEach(Part::stop);
    var templates = courses.stream().map(Course::courseId).toList();
    new Loading(campus.options().ports(), size, templates).run();
    Parallel.map(services, Seeding::started);
    return List.of("loaded");
  }

  private static Part started(Part part) {
    part.start();
    return part;
  }

  private List<Course> courses() {
    say(amounts.courses() + " courses");
    var numbers = IntStream.range(0, amounts.courses()).boxed().toList();
    var published = Parallel.map(numbers, number -> publish(new CoursePlan(number)));
    backlog.awaitNone();
    return published;
  }

  private Course publish(CoursePlan plan) {
    var draft = staff.post(ADA, Service.CATALOGUE, DRAFTS, plan.document()).json();
    var courseId = draft.path("courseId").asText();
    staff.post(ADA, Service.CATALOGUE, DRAFTS + "/" + courseId + "/review", null);
    staff.post(ADA, Service.CATALOGUE, DRAFTS + "/" + courseId + "/publish", null);
    return new Course(courseId, plan.title(), plan.language(), plan.topic(), plan.isShort());
  }

  private List<Account> accounts(int number) {
    say(number + " people with an account");
    var run = UUID.randomUUID().toString().substring(0, 8);
    var numbers = IntStream.range(0, number).boxed().toList();
    return Parallel.map(ACCOUNTS_AT_ONCE, numbers, nth -> account("bench-" + run + "-" + nth));
  }

  private Account account(String username) {
    var person = named(username);
    person.put("username", username).put("role", "learner");
    person.put("initialPassword", Secrets.ofPerson(username)).put("passwordIsTemporary", false);
    staff.register(person);
    staff.put(username, Service.ENROLMENT, ENROLMENT + "profile", profile());
    return new Account(username, Jwt.claims(tokens.of(username)).path("sub").asText());
  }

  private static ObjectNode named(String name) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("email", name + "@example.org")
        .put("givenName", "Awa")
        .put("familyName", "Ndiaye")
        .put("language", "en");
  }

  private static ObjectNode profile() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("gender", "FEMALE")
        .put("countryCode", "SN")
        .put("organisation", "Direction du travail")
        .put("organisationType", "MINISTRY_OF_LABOUR")
        .put("language", "en")
        .put("timeZone", "Africa/Dakar");
  }

  /** Readers are in five long courses, and have completed five short ones. */
  private List<String> reading(Seeded seeded) {
    say("what the readers have learned");
    tokens.ready(seeded.readers().stream().map(Account::username).toList());
    var numbers = IntStream.range(0, seeded.readers().size()).boxed().toList();
    Parallel.map(numbers, nth -> enrol(seeded, nth, false));
    var brief = Parallel.map(numbers, nth -> enrol(seeded, nth, true));
    backlog.awaitNone();
    Parallel.map(numbers, nth -> complete(seeded.readers().get(nth), brief.get(nth)));
    backlog.awaitNone();
    return List.of("done");
  }

  private List<String> enrol(Seeded seeded, int nth, boolean brief) {
    var courses = seeded.courses(brief);
    var reader = seeded.readers().get(nth).username();
    return IntStream.range(0, COURSES_OF_READER)
        .mapToObj(index -> courses.get((nth * COURSES_OF_READER + index) % courses.size()))
        .map(course -> enrolment(reader, course))
        .toList();
  }

  private String enrolment(String username, Course course) {
    var wish = JsonNodeFactory.instance.objectNode().put("offeringId", course.courseId());
    return staff
        .post(username, Service.ENROLMENT, ENROLMENT + "enrolments", wish)
        .json()
        .path("enrolmentId")
        .asText();
  }

  private int complete(Account reader, List<String> enrolments) {
    for (var enrolment : enrolments) {
      var activity =
          rows.list(
                  Service.TUTORING,
                  row -> row.getString(1),
                  "SELECT a.activity_id FROM known_activity a JOIN known_enrolment e"
                      + " USING (course_version_id) WHERE e.enrolment_id = ?::uuid",
                  enrolment)
              .getFirst();
      var path = TUTORING + enrolment + "/activities/" + activity + "/completion";
      staff.post(reader.username(), Service.TUTORING, path, null);
    }
    return enrolments.size();
  }

  private List<String> learners(int number, List<Course> courses) {
    say(number + " learners without an account, each enrolled");
    var run = UUID.randomUUID().toString().substring(0, 8);
    var numbers = IntStream.range(0, number).boxed().toList();
    return Parallel.map(
        numbers, nth -> learner(run + "-" + nth, courses.get(nth % courses.size())));
  }

  private String learner(String name, Course course) {
    var learner = staff.post(ADA, Service.ENROLMENT, ENROLMENT + "learners", named(name)).json();
    var path = ENROLMENT + "offerings/" + course.courseId() + "/enrolments";
    var id = learner.path("learnerId").asText();
    var wish = JsonNodeFactory.instance.objectNode().put("learnerId", id);
    staff.post(ADA, Service.ENROLMENT, path, wish);
    return id;
  }

  private static void say(String what) {
    System.out.println("Seeding " + what + " ...");
  }
}
