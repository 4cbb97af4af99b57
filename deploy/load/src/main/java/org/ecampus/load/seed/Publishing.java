package org.ecampus.load.seed;

import java.util.List;
import java.util.stream.IntStream;
import org.ecampus.load.site.Parallel;
import org.ecampus.local.Service;

/** Publishes the bench's courses. */
record Publishing(Staff staff) {

  private static final String DRAFTS = "/api/catalogue/v1/drafts";

  List<Course> courses(int number) {
    var numbers = IntStream.range(0, number).boxed().toList();
    return Parallel.map(numbers, nth -> publish(new CoursePlan(nth)));
  }

  private Course publish(CoursePlan plan) {
    var draft = staff.post(Staff.ADMINISTRATOR, Service.CATALOGUE, DRAFTS, plan.document()).json();
    var courseId = draft.path("courseId").asText();
    staff.post(Staff.ADMINISTRATOR, Service.CATALOGUE, DRAFTS + "/" + courseId + "/review", null);
    staff.post(Staff.ADMINISTRATOR, Service.CATALOGUE, DRAFTS + "/" + courseId + "/publish", null);
    return new Course(courseId, plan.title(), plan.language(), plan.topic(), plan.isShort());
  }
}
