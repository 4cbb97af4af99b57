package org.ecampus.certification.issuer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Duration;
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
  private static final int MOST = 1_000;
  private static final Duration AGE = Duration.ofMinutes(1);

  private final IssuerRepository issuers;
  private final Issuer centre;
  private final Cache<UUID, Issuer> known =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(AGE).build();

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
    known.invalidate(issuer.institutionId());
  }

  /** The issuer as it is now; empty as long as the institution has not been told of. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Optional<Issuer> now(UUID institutionId) {
    return issuers.findByIdOptional(institutionId).map(IssuerRow::toIssuer);
  }

  /** The issuer as it is or was a minute ago; empty when there is none. */
  @Transactional
  public Optional<Issuer> find(UUID institutionId) {
    Issuer cached = known.getIfPresent(institutionId);
    if (cached != null) {
      return Optional.of(cached);
    }
    Optional<Issuer> found = now(institutionId);
    found.ifPresent(issuer -> known.put(institutionId, issuer));
    return found;
  }
}
