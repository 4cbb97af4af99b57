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
        .issuedAt(now)
        .expiresAt(now.plus(LIFE));
  }

  /** Signs claims with the key of the test run. */
  public static String sign(JwtClaimsBuilder claims) {
    return claims.sign(TestKey.privateKey());
  }
}
