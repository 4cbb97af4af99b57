package org.ecampus.certification.credential;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ecampus.certification.awarding.model.Pace;
import org.ecampus.certification.issuer.Campus;
import org.ecampus.certification.register.Holder;
import org.ecampus.certification.register.IssuedCertificate;
import org.ecampus.certification.register.Statement;
import org.ecampus.certification.subject.Subject;
import org.ecampus.certification.wording.Wording;

/**
 * A certificate as an Open Badges 3.0 credential, in the members that its JSON Web Token format has
 * at the top level: the credential itself and the registered claims that repeat its ends.
 */
record OpenBadge(IssuedCertificate certificate, Campus campus) {
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
    claims.put("iss", issuerId());
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
    return Map.of("id", issuerId(), "type", List.of("Profile"), "name", says().issuerName());
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
    subject.put("result", results());
    return subject;
  }

  private Map<String, Object> holderName() {
    return Map.of(
        "type",
        "IdentityObject",
        "identityType",
        "name",
        "identityHash",
        holder().name(),
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
    achievement.put("resultDescription", resultDescriptions());
    achievement.put("otherIdentifier", subjectIdentifiers());
    return achievement;
  }

  /** What the certificate is about, as the register and the events name it. */
  private List<Map<String, Object>> subjectIdentifiers() {
    Subject about = says().subject();
    var identifiers = new ArrayList<Map<String, Object>>();
    identifiers.add(identifier("ext:subjectKind", about.kind()));
    identifiers.add(identifier("ext:subjectId", about.id()));
    if (about.version() != null) {
      identifiers.add(identifier("ext:subjectVersion", about.version()));
    }
    return identifiers;
  }

  private static Map<String, Object> identifier(String type, Object identifier) {
    return Map.of(
        "type", "IdentifierEntry", "identifier", identifier.toString(), "identifierType", type);
  }

  private String criteria() {
    return words().text("criteria." + says().kind(), words().effort(says().effortMinutes()));
  }

  private List<Map<String, Object>> resultDescriptions() {
    var effort = description("effort", "Learning effort in minutes", "ext:LearningEffortMinutes");
    return says().shownPace() == null
        ? List.of(effort)
        : List.of(
            effort,
            description("elapsed", "Minutes from start to completion", "ext:ElapsedMinutes"));
  }

  private List<Map<String, Object>> results() {
    var effort = result("effort", says().effortMinutes());
    Pace pace = says().shownPace();
    return pace == null
        ? List.of(effort)
        : List.of(effort, result("elapsed", pace.elapsedMinutes()));
  }

  private Map<String, Object> description(String what, String name, String type) {
    return Map.of(
        "id",
        resultId(what),
        "type",
        List.of("ResultDescription"),
        "name",
        name,
        "resultType",
        type);
  }

  private Map<String, Object> result(String what, int minutes) {
    return Map.of(
        "type", List.of("Result"),
        "resultDescription", resultId(what),
        "value", String.valueOf(minutes));
  }

  private String resultId(String what) {
    return achievementId() + "-" + what;
  }

  private String achievementId() {
    return campus.achievementAddress(says().issuerId(), says().subject(), says().kind());
  }

  private String holderId() {
    return "urn:uuid:" + holder().learnerId();
  }

  private String id() {
    return campus.verificationAddress(certificate.code().value());
  }

  private String title() {
    return says().titles().in(words().language());
  }

  private Wording words() {
    return Wording.in(says().language());
  }

  private String issuerId() {
    return campus.issuerAddress(says().issuerId());
  }

  /** Only a holder who is known by name asks for a credential. */
  private Holder.Named holder() {
    return says().holder().named().orElseThrow();
  }

  private Statement says() {
    return certificate.says();
  }
}
