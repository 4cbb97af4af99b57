package org.ecampus.certification.issuer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The issuer of all certificates: its name, the zone its days are counted in, its addresses. */
@ApplicationScoped
public class Issuer {
  private final String name;
  private final ZoneId zone;
  private final String base;

  Issuer(
      @ConfigProperty(name = "ecampus.certification.issuer-name") String name,
      @ConfigProperty(name = "ecampus.certification.zone") ZoneId zone,
      @ConfigProperty(name = "ecampus.public-url") String publicUrl) {
    this.name = name;
    this.zone = zone;
    this.base = publicUrl.replaceAll("/+$", "") + "/api/certification/v1";
  }

  /** The name that stands on certificates. */
  public String name() {
    return name;
  }

  /** The zone in which the days on certificates are counted. */
  public ZoneId zone() {
    return zone;
  }

  /** The address of the issuer's profile, which is also its identifier. */
  public String id() {
    return base + "/issuer";
  }

  /** The address of a public key. */
  public String keyAddress(String keyId) {
    return base + "/keys/" + keyId;
  }

  /** The address behind the QR code of the certificate with this verification code. */
  public String verificationAddress(String code) {
    return base + "/verify/" + code;
  }

  /** The address that stands for a course version in credentials. */
  public String achievementAddress(Object courseVersionId, Object kind) {
    return id() + "#" + courseVersionId + "-" + kind;
  }
}
