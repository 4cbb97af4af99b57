package org.ecampus.kit.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.security.Principal;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenRulesTest {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  @Test
  void accessTokensPass() {
    // Given
    SecurityIdentity identity = with("learner", UUID.randomUUID().toString());

    // When
    SecurityIdentity augmented = augmented(identity);

    // Then
    assertThat(augmented).isSameAs(identity);
  }

  @Test
  void callersWithoutATokenPass() {
    // Given
    SecurityIdentity nobody = QuarkusSecurityIdentity.builder().setAnonymous(true).build();

    // Then
    assertThat(augmented(nobody)).isSameAs(nobody);
  }

  @ParameterizedTest
  @CsvSource({"typ,ID", "typ,Refresh", "sub,somebody", "learner,amina", "institution,ministry"})
  void tokensOfAnotherKindOrWithIdsThatAreNoneFail(String claim, String value) {
    assertThatThrownBy(() -> augmented(with(claim, value)))
        .isInstanceOf(AuthenticationFailedException.class);
  }

  @Test
  void whatIsNoTokenFails() {
    assertThatThrownBy(() -> augmented(identity(new QuarkusPrincipal("somebody"))))
        .isInstanceOf(AuthenticationFailedException.class);
  }

  private static SecurityIdentity with(String claim, String value) {
    Map<String, Object> claims = new HashMap<>();
    claims.put("typ", "Bearer");
    claims.put("sub", UUID.randomUUID().toString());
    claims.put(claim, value);
    return identity(new Token(claims));
  }

  private static SecurityIdentity identity(Principal principal) {
    return QuarkusSecurityIdentity.builder().setPrincipal(principal).build();
  }

  private static SecurityIdentity augmented(SecurityIdentity identity) {
    return new TokenRules().augment(identity, null).await().atMost(PATIENCE);
  }
}
