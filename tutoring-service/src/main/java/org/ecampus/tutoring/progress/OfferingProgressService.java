package org.ecampus.tutoring.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ecampus.kit.http.Problems;
import org.ecampus.kit.paging.Page;
import org.ecampus.kit.paging.PageRequest;
import org.ecampus.kit.security.Scope;
import org.ecampus.tutoring.learning.LearnerCourse;
import org.ecampus.tutoring.learning.LearnerCourses;
import org.ecampus.tutoring.offering.Offerings;

/** Shows how the learners of an offering get on, to each institution its own. */
@ApplicationScoped
class OfferingProgressService {

  private final LearnerCourses courses;
  private final Offerings offerings;

  OfferingProgressService(LearnerCourses courses, Offerings offerings) {
    this.courses = courses;
    this.offerings = offerings;
  }

  @Transactional
  public Page<EnrolmentProgressView> list(Scope scope, UUID offeringId, PageRequest request) {
    Page<LearnerCourse> page = courses.ofOffering(scope, offeringId, request);
    if (page.items().isEmpty() && !offerings.exist(scope, offeringId)) {
      throw Problems.notFound();
    }
    return page.map(EnrolmentProgressView::of);
  }
}
