package org.ecampus.certification.issuer;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.ecampus.kit.security.Institutions;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps the institutions that issue: the centre by configuration until it is told of, partners as
 * they are told of.
 */
@ApplicationScoped
public class IssuerService {
  private static final int NOT_TOLD_OF = 0;

  private final IssuerRepository issuers;
  private final Issuer centre;

  IssuerService(
      IssuerRepository issuers,
      @ConfigProperty(name = "ecampus.certification.issuer-name") String name,
      @ConfigProperty(name = "ecampus.certification.serial-format") String format) {
    this.issuers = issuers;
    this.centre = new Issuer(Institutions.CENTRE, name, null, Brand.NONE, new SerialFormat(format));
  }

  @Transactional
  void seed(@Observes StartupEvent start) {
    issuers.learn(centre, NOT_TOLD_OF);
    issuers.write(centre.institutionId(), centre.serialFormat());
  }

  /** Keeps what is told of an institution, unless something newer is kept. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void learn(Issuer issuer, int revision) {
    issuers.learn(issuer, revision);
  }

  /** The issuer as it is now; empty as long as the institution has not been told of. */
  @Transactional
  public Optional<Issuer> find(UUID institutionId) {
    return issuers.findByIdOptional(institutionId).map(IssuerRow::toIssuer);
  }
}
