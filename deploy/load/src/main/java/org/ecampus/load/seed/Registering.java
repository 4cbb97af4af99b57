package org.ecampus.load.seed;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ecampus.client.Jwt;
import org.ecampus.load.site.Parallel;
import org.ecampus.load.site.Tokens;
import org.ecampus.local.Secrets;
import org.ecampus.local.Service;

/** Registers people: with an account, or as learners without one. */
record Registering(Staff staff, Tokens tokens) {

  private static final String ENROLMENT = "/api/enrolment/v1/";

  /** Keycloak works on a password for long, by design. */
  private static final int ACCOUNTS_AT_ONCE = 4;

  /** People who have said who they are. */
  List<Account> accounts(int number) {
    var names = names(number);
    return Parallel.map(ACCOUNTS_AT_ONCE, names, name -> account("bench-" + name));
  }

  /** Learners without an account, each in one of the courses; by their ids. */
  List<String> learners(int number, List<Course> courses) {
    var names = names(number);
    var numbers = IntStream.range(0, number).boxed().toList();
    return Parallel.map(numbers, nth -> learner(names.get(nth), courses.get(nth % courses.size())));
  }

  /** Such as nobody had in an earlier run. */
  private static List<String> names(int number) {
    var run = UUID.randomUUID().toString().substring(0, 8);
    return IntStream.range(0, number).mapToObj(nth -> run + "-" + nth).toList();
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

  private String learner(String name, Course course) {
    var learner =
        staff
            .post(Staff.ADMINISTRATOR, Service.ENROLMENT, ENROLMENT + "learners", named(name))
            .json();
    var path = ENROLMENT + "offerings/" + course.courseId() + "/enrolments";
    var id = learner.path("learnerId").asText();
    var wish = JsonNodeFactory.instance.objectNode().put("learnerId", id);
    staff.post(Staff.ADMINISTRATOR, Service.ENROLMENT, path, wish);
    return id;
  }
}
