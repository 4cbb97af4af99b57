package org.ecampus.certification.known;

import org.ecampus.certification.issuer.IssuerService;
import org.ecampus.certification.issuing.WaitingAwardService;
import org.ecampus.kit.inbox.Handles;
import org.ecampus.kit.inbox.Hears;
import org.ecampus.kit.inbox.IncomingEvent;

/** Keeps the institution as an issuer, and issues what waited for it. */
@Hears("org.ecampus.enrolment.institution.changed.v1")
class InstitutionChangedHandler extends Handles<InstitutionChanged> {
  private final FactLockRepository locks;
  private final IssuerService issuers;
  private final WaitingAwardService waiting;

  InstitutionChangedHandler(
      FactLockRepository locks, IssuerService issuers, WaitingAwardService waiting) {
    this.locks = locks;
    this.issuers = issuers;
    this.waiting = waiting;
  }

  @Override
  public void handle(IncomingEvent<InstitutionChanged> event) {
    InstitutionChanged institution = event.data();
    locks.own(institution.institutionId());
    issuers.learn(institution.toIssuer(), institution.revision());
    waiting.issuerArrived(institution.institutionId());
  }
}
