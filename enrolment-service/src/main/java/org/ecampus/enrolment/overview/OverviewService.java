package org.ecampus.enrolment.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.ecampus.enrolment.enrolling.model.EnrolmentState;
import org.ecampus.enrolment.offering.OfferingRepository;
import org.ecampus.kit.http.Problems;
import org.ecampus.kit.paging.Page;
import org.ecampus.kit.paging.PageRequest;
import org.ecampus.kit.scope.Reads;
import org.ecampus.kit.security.Caller;

/** Reads enrolments for who is in them and for who administers, and changes nothing. */
@ApplicationScoped
public class OverviewService {

  private final OwnEnrolmentRepository own;
  private final RosterRepository roster;
  private final OfferingRepository offerings;
  private final Caller caller;

  OverviewService(
      OwnEnrolmentRepository own,
      RosterRepository roster,
      OfferingRepository offerings,
      Caller caller) {
    this.own = own;
    this.roster = roster;
    this.offerings = offerings;
    this.caller = caller;
  }

  /** A page of the caller's enrolments, the newest first. */
  @Reads
  public Page<OwnEnrolmentView> list(PageRequest page) {
    return own.newestFirst(caller.scope(), page);
  }

  /** One of the caller's enrolments; 404 when it is missing or somebody else's. */
  @Reads
  public OwnEnrolmentView get(UUID enrolmentId) {
    return own.find(enrolmentId, caller.scope()).orElseThrow(Problems::notFound);
  }

  /** Who is in an offering, as far as the caller's scope reaches; 404 for no such offering. */
  @Transactional
  public Page<RosterEntryView> roster(
      UUID offeringId, Optional<EnrolmentState> state, PageRequest page) {
    if (!offerings.exists(offeringId)) {
      throw Problems.notFound();
    }
    return roster.firstComeFirst(offeringId, state, caller.scope(), page);
  }
}
