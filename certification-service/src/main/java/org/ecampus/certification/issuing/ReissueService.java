package org.ecampus.certification.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ecampus.certification.issuer.Issuer;
import org.ecampus.certification.register.CertificateService;
import org.ecampus.certification.register.Holder;
import org.ecampus.certification.register.Statement;
import org.ecampus.certification.subject.Subject;
import org.ecampus.kit.http.ProblemException;
import org.ecampus.kit.http.Problems;
import org.ecampus.kit.idempotency.Idempotent;
import org.ecampus.kit.security.Scope;

/** Issues certificates anew: after a change of name, or after a revocation that was wrong. */
@ApplicationScoped
public class ReissueService {
  private final CertificateService register;
  private final PendingAwardRepository pending;
  private final ForeignFacts facts;

  ReissueService(CertificateService register, PendingAwardRepository pending, ForeignFacts facts) {
    this.register = register;
    this.pending = pending;
    this.facts = facts;
  }

  /**
   * Revokes the certificate, unless it is revoked already, and puts another on record that says the
   * same of its holder as they are named now. 404 when there is none; 409 when the holder was
   * erased, has no name that can be seen, or holds another valid certificate of the subject.
   */
  @Idempotent
  @Transactional
  public Reissued reissue(Scope scope, UUID certificateId, String reason, UUID administrator) {
    UUID learnerId =
        register
            .learnerOf(scope, certificateId)
            .filter(facts::holdLearner)
            .orElseThrow(ReissueService::holderErased);
    HolderFact now = holderNow(learnerId);
    Statement said = register.giveWay(scope, certificateId, reason, administrator);
    refuseASecond(learnerId, said.subject());
    return new Reissued(enter(said, new Holder.Named(learnerId, now.name()), now.language()));
  }

  private HolderFact holderNow(UUID learnerId) {
    return facts
        .holder(learnerId)
        .filter(HolderFact::isSeen)
        .orElseThrow(
            () -> Problems.conflict("holder-without-name", "Holder has no visible name", null));
  }

  private void refuseASecond(UUID learnerId, Subject subject) {
    if (register.hasValid(learnerId, subject) || pending.waits(learnerId, subject)) {
      throw Problems.conflict(
          "already-certified",
          "Already certified",
          "The holder has another valid certificate of the subject, or is about to get one.");
    }
  }

  private UUID enter(Statement said, Holder.Named holder, String language) {
    Issuer issuer = facts.issuer(said.issuerId()).orElseThrow();
    return register.enterNow(said.of(holder, language), holder, issuer.serialFormat());
  }

  private static ProblemException holderErased() {
    return Problems.conflict("holder-erased", "Holder erased", "Nobody is left to issue it to.");
  }
}
