package org.ecampus.enrolment.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.ecampus.enrolment.enrolling.model.EnrolmentState;
import org.ecampus.enrolment.known.KnownCourses;
import org.ecampus.kit.http.Problems;
import org.ecampus.kit.paging.Page;
import org.ecampus.kit.paging.PageRequest;

@ApplicationScoped
public class OverviewService {

  private final OwnEnrolmentRepository own;
  private final RosterRepository roster;
  private final KnownCourses courses;

  OverviewService(OwnEnrolmentRepository own, RosterRepository roster, KnownCourses courses) {
    this.own = own;
    this.roster = roster;
    this.courses = courses;
  }

  @Transactional
  public Page<OwnEnrolment> enrolmentsOf(UUID learnerId, PageRequest page) {
    return own.newestFirst(learnerId, page);
  }

  @Transactional
  public OwnEnrolment enrolmentOf(UUID learnerId, UUID enrolmentId) {
    return own.find(learnerId, enrolmentId).orElseThrow(Problems::notFound);
  }

  @Transactional
  public Page<RosterEntry> roster(UUID courseId, Optional<EnrolmentState> state, PageRequest page) {
    if (!courses.exists(courseId)) {
      throw Problems.notFound();
    }
    return roster.firstComeFirst(courseId, state, page);
  }
}
