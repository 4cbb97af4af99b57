package org.ecampus.certification.issuer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.UUID;
import org.ecampus.certification.subject.Subject;
import org.ecampus.kit.security.Institutions;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The public addresses of certificates, issuers and keys, and the zone days are counted in. */
@ApplicationScoped
public class Campus {
  private final ZoneId zone;
  private final String base;

  Campus(ZoneId zone, @ConfigProperty(name = "ecampus.public-url") String publicUrl) {
    this.zone = zone;
    this.base = publicUrl.replaceAll("/+$", "") + "/api/certification/v1";
  }

  /** The zone in which the days on certificates are counted. */
  public ZoneId zone() {
    return zone;
  }

  /** The address of this service as strangers reach it; it stands in all that was signed. */
  public String address() {
    return base;
  }

  /** The address of an issuer's profile, which is also the issuer's identifier. */
  public String issuerAddress(UUID institutionId) {
    return isCentre(institutionId) ? base + "/issuer" : base + "/issuers/" + institutionId;
  }

  /** The address of one of an issuer's public keys. */
  public String keyAddress(UUID institutionId, UUID keyId) {
    String owner = isCentre(institutionId) ? base : issuerAddress(institutionId);
    return owner + "/keys/" + keyId;
  }

  /** The address behind the QR code of the certificate with this verification code. */
  public String verificationAddress(String code) {
    return base + "/verify/" + code;
  }

  /** The address that stands for a subject in the credentials of its issuer. */
  public String achievementAddress(UUID institutionId, Subject subject, Object kind) {
    return issuerAddress(institutionId) + "#" + subject.factId() + "-" + kind;
  }

  private static boolean isCentre(UUID institutionId) {
    return institutionId.equals(Institutions.CENTRE);
  }
}
