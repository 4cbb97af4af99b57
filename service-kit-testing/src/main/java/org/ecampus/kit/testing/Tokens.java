package org.ecampus.kit.testing;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ecampus.kit.security.Roles;

/** Access tokens like those of the realm, signed with the key of the test run. */
public final class Tokens {
  /** Who signs them. */
  public static final String ISSUER = "https://realm.test/auth/realms/ecampus";

  private static final Duration LIFE = Duration.ofMinutes(30);

  private Tokens() {}

  /** A token of this learner. */
  public static String learner(UUID id) {
    return of(id, Roles.LEARNER);
  }

  /** A token of this tutor. */
  public static String tutor(UUID id) {
    return of(id, Roles.TUTOR);
  }

  /** A token of this administrator. */
  public static String administrator(UUID id) {
    return of(id, Roles.ADMINISTRATOR);
  }

  /** A token of this author of courses. */
  public static String courseAuthor(UUID id) {
    return of(id, Roles.COURSE_AUTHOR);
  }

  /** A token of this auditor. */
  public static String auditor(UUID id) {
    return of(id, Roles.AUDITOR);
  }

  /** A token of this person, who administers for the institution. */
  public static String partnerAdministrator(UUID id, UUID institutionId) {
    return sign(ofInstitution(institutionId, claims(id, Roles.PARTNER_ADMINISTRATOR)));
  }

  /** A token of this program of the institution. */
  public static String partnerClient(UUID id, UUID institutionId) {
    return sign(ofInstitution(institutionId, claims(id, Roles.PARTNER_CLIENT)));
  }

  /** A token of an account that was joined to an earlier learner. */
  public static String learnerWithAccount(UUID accountId, UUID learnerId) {
    return sign(claims(accountId, Roles.LEARNER).claim("learner", learnerId.toString()));
  }

  /** A token of this learner that brings an e-mail address. */
  public static String learner(UUID id, String email, boolean verified) {
    return sign(claims(id, Roles.LEARNER).claim("email", email).claim("email_verified", verified));
  }

  /** A token with these roles. */
  public static String of(UUID id, String... roles) {
    return sign(claims(id, roles));
  }

  /** The claims of a good token, for tests that spoil one of them. */
  public static JwtClaimsBuilder claims(UUID id, String... roles) {
    Instant now = Instant.now();
    return Jwt.claims()
        .issuer(ISSUER)
        .audience("ecampus")
        .subject(id.toString())
        .claim("typ", "Bearer")
        .claim("preferred_username", id.toString())
        .claim("realm_access", Map.of("roles", List.of(roles)))
        .claim("auth_time", now.getEpochSecond())
        .claim("acr", "2")
        .issuedAt(now)
        .expiresAt(now.plus(LIFE));
  }

  private static JwtClaimsBuilder ofInstitution(UUID id, JwtClaimsBuilder claims) {
    return claims.claim("institution", id.toString());
  }

  /** Signs claims with the key of the test run. */
  public static String sign(JwtClaimsBuilder claims) {
    return claims.sign(TestKey.privateKey());
  }
}
