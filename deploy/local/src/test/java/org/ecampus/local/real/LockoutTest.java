package org.ecampus.local.real;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ecampus.client.Request;
import org.ecampus.local.Campus;
import org.junit.jupiter.api.Test;

/** Guessing passwords locks an account; signing in twice at the same time does not. */
@OnRealParts
class LockoutTest {

  private final Keycloak keycloak;

  LockoutTest(Campus campus) {
    this.keycloak = new Keycloak(campus);
  }

  @Test
  void signInsOfOnePersonAtTheSameInstantAllSucceed() throws Exception {
    // Given
    Callable<Integer> signIn = () -> keycloak.byPassword("ecampus-journeys", "luis").status();

    // When
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var statuses = threads.invokeAll(Collections.nCopies(12, signIn)).stream().map(this::value);

      // Then
      assertThat(statuses).containsOnly(200);
    }
  }

  @Test
  void masterRealmLocksOutWhoeverGuesses() {
    // When
    var master =
        new Request(keycloak.url() + "/admin/realms/master").as(keycloak.administrator()).get();

    // Then
    assertThat(master.json().path("bruteForceProtected").asBoolean()).isTrue();
    assertThat(master.json().path("failureFactor").asInt()).isEqualTo(5);
  }

  @Test
  void commandLineClientIsOffInTheRealmOfTheCampus() {
    assertThat(keycloak.byPassword("admin-cli", "amina").status()).isEqualTo(401);
    assertThat(keycloak.byPassword("ecampus-journeys", "amina").status()).isEqualTo(200);
  }

  private int value(Future<Integer> status) {
    try {
      return status.get();
    } catch (ExecutionException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
