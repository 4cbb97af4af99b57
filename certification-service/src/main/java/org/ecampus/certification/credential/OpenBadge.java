package org.ecampus.certification.credential;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ecampus.certification.issuer.Issuer;
import org.ecampus.certification.register.IssuedCertificate;
import org.ecampus.certification.register.Statement;
import org.ecampus.certification.wording.Wording;

/**
 * A certificate as an Open Badges 3.0 credential, in the members that its JSON Web Token format has
 * at the top level: the credential itself and the registered claims that repeat its ends.
 */
record OpenBadge(IssuedCertificate certificate, Issuer issuer) {
  static final List<String> CONTEXT =
      List.of(
          "https://www.w3.org/ns/credentials/v2",
          "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json");

  private static final Map<String, String> ACHIEVEMENT_TYPES =
      Map.of(
          "PARTICIPATION", "CertificateOfCompletion",
          "ACHIEVEMENT", "Certificate",
          "DIPLOMA", "Diploma");

  /** The payload of the token. Its id is the address where anyone can ask for its status. */
  Map<String, Object> claims() {
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("iss", issuer.id());
    claims.put("sub", holderId());
    claims.put("jti", id());
    claims.put("nbf", validFrom().getEpochSecond());
    claims.put("@context", CONTEXT);
    claims.put("id", id());
    claims.put("type", List.of("VerifiableCredential", "OpenBadgeCredential"));
    claims.put("name", title());
    claims.put("issuer", issuerProfile());
    claims.put("validFrom", validFrom().toString());
    claims.put("credentialSubject", subject());
    return claims;
  }

  /** Tokens tell the time in whole seconds, and both must say the same. */
  private Instant validFrom() {
    return certificate.issuedAt().truncatedTo(ChronoUnit.SECONDS);
  }

  private Map<String, Object> issuerProfile() {
    return Map.of("id", issuer.id(), "type", List.of("Profile"), "name", issuer.name());
  }

  private Map<String, Object> subject() {
    Map<String, Object> subject = new LinkedHashMap<>();
    subject.put("id", holderId());
    subject.put("type", List.of("AchievementSubject"));
    subject.put("identifier", List.of(holderName()));
    subject.put("activityStartDate", says().startedAt().toString());
    subject.put("activityEndDate", says().completedAt().toString());
    subject.put("licenseNumber", certificate.serialNumber());
    subject.put("achievement", achievement());
    subject.put("result", List.of(effort()));
    return subject;
  }

  private Map<String, Object> holderName() {
    return Map.of(
        "type",
        "IdentityObject",
        "identityType",
        "name",
        "identityHash",
        says().holderName(),
        "hashed",
        false);
  }

  private Map<String, Object> achievement() {
    Map<String, Object> achievement = new LinkedHashMap<>();
    achievement.put("id", achievementId());
    achievement.put("type", List.of("Achievement"));
    achievement.put("inLanguage", words().language());
    achievement.put("achievementType", ACHIEVEMENT_TYPES.get(says().kind().name()));
    achievement.put("name", title());
    achievement.put("description", words().text("kind." + says().kind()) + " – " + title());
    achievement.put("criteria", Map.of("narrative", criteria()));
    achievement.put("resultDescription", List.of(effortDescription()));
    return achievement;
  }

  private String criteria() {
    return words().text("criteria." + says().kind(), words().effort(says().effortMinutes()));
  }

  private Map<String, Object> effortDescription() {
    return Map.of(
        "id",
        effortId(),
        "type",
        List.of("ResultDescription"),
        "name",
        "Learning effort in minutes",
        "resultType",
        "ext:LearningEffortMinutes");
  }

  private Map<String, Object> effort() {
    return Map.of(
        "type", List.of("Result"),
        "resultDescription", effortId(),
        "value", String.valueOf(says().effortMinutes()));
  }

  private String effortId() {
    return achievementId() + "-effort";
  }

  private String achievementId() {
    return issuer.achievementAddress(says().courseVersionId(), says().kind());
  }

  private String holderId() {
    return "urn:uuid:" + says().learnerId();
  }

  private String id() {
    return issuer.verificationAddress(certificate.code().value());
  }

  private String title() {
    return says().titles().in(words().language());
  }

  private Wording words() {
    return Wording.in(says().language());
  }

  private Statement says() {
    return certificate.says();
  }
}
