package org.ecampus.certification.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ecampus.certification.awarding.model.Decision;
import org.ecampus.certification.conclusion.Concluded;
import org.ecampus.certification.issuer.Issuer;
import org.ecampus.certification.register.CertificateService;
import org.ecampus.certification.register.Holder;
import org.ecampus.certification.register.Statement;
import org.ecampus.kit.text.LocalizedText;

/** Puts certificates on record once every fact that they show is known. */
@ApplicationScoped
class Issuance {
  private final CertificateService register;
  private final ForeignFacts facts;

  Issuance(CertificateService register, ForeignFacts facts) {
    this.register = register;
    this.facts = facts;
  }

  /** False when a name that can be seen, the titles or the issuer have not arrived yet. */
  boolean issue(Concluded award, List<UUID> entries) {
    var holder = facts.holder(award.learnerId()).filter(HolderFact::isSeen);
    var titles = facts.titles(award.subject());
    var issuer = facts.issuer(award.issuerId());
    if (holder.isEmpty() || titles.isEmpty() || issuer.isEmpty()) {
      return false;
    }
    enter(award, holder.get(), titles.get(), issuer.get(), entries);
    return true;
  }

  private void enter(
      Concluded award, HolderFact holder, LocalizedText titles, Issuer issuer, List<UUID> entries) {
    var earned = (Decision.Award) award.decision();
    var named = new Holder.Named(award.learnerId(), holder.name());
    var says =
        new Statement(
            earned.kind(),
            award.rulesVersion(),
            named,
            holder.language(),
            award.subject(),
            titles,
            award.institutionId(),
            issuer.institutionId(),
            issuer.name(),
            award.minutes(),
            earned.pace(),
            award.startedAt(),
            award.completedAt(),
            entries);
    register.enter(says, named, issuer.serialFormat());
  }
}
