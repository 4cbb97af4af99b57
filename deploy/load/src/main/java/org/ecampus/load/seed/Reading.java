package org.ecampus.load.seed;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.stream.IntStream;
import org.ecampus.load.site.Backlog;
import org.ecampus.load.site.Parallel;
import org.ecampus.load.site.Rows;
import org.ecampus.local.Service;

/** What readers have learned: they are in five long courses, and have completed five short ones. */
record Reading(Staff staff, Rows rows, Backlog backlog) {

  private static final int COURSES_OF_READER = 5;
  private static final String ENROLMENTS = "/api/enrolment/v1/enrolments";
  private static final String TUTORING = "/api/tutoring/v1/enrolments/";
  private static final String ACTIVITY =
      """
      SELECT a.activity_id FROM known_activity a JOIN known_enrolment e USING (course_version_id)
      WHERE e.enrolment_id = ?::uuid
      """;

  void of(Seeded seeded) {
    var numbers = IntStream.range(0, seeded.readers().size()).boxed().toList();
    Parallel.map(numbers, nth -> enrol(seeded, nth, false));
    var brief = Parallel.map(numbers, nth -> enrol(seeded, nth, true));
    backlog.awaitNone();
    Parallel.map(numbers, nth -> complete(seeded.readers().get(nth), brief.get(nth)));
    backlog.awaitNone();
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
        .post(username, Service.ENROLMENT, ENROLMENTS, wish)
        .json()
        .path("enrolmentId")
        .asText();
  }

  private int complete(Account reader, List<String> enrolments) {
    for (var enrolment : enrolments) {
      var activity =
          rows.list(Service.TUTORING, row -> row.getString(1), ACTIVITY, enrolment).getFirst();
      var path = TUTORING + enrolment + "/activities/" + activity + "/completion";
      staff.post(reader.username(), Service.TUTORING, path, null);
    }
    return enrolments.size();
  }
}
