package org.ecampus.enrolment.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.idm.UserRepresentation;

class KeycloakUserTest {

  private static final UUID LEARNER = UUID.randomUUID();

  @Test
  void assertsNoAddressAndSetsATemporaryPassword() {
    UserRepresentation user = KeycloakUser.of(person(null, null));

    assertThat(user.isEmailVerified()).isFalse();
    assertThat(user.getCredentials())
        .singleElement()
        .satisfies(password -> assertThat(password.isTemporary()).isTrue());
  }

  @Test
  void letsAPasswordLastOnlyWhenThatIsSaid() {
    UserRepresentation user = KeycloakUser.of(person(null, false));

    assertThat(user.getCredentials())
        .singleElement()
        .satisfies(password -> assertThat(password.isTemporary()).isFalse());
    assertThat(user.isEmailVerified()).isFalse();
  }

  @Test
  void carriesTheLearnerTheAccountBelongsTo() {
    assertThat(KeycloakUser.of(person(LEARNER, null)).getAttributes())
        .containsEntry("learner", List.of(LEARNER.toString()));
    assertThat(KeycloakUser.of(person(null, null)).getAttributes()).doesNotContainKey("learner");
  }

  private static PersonRequest person(@Nullable UUID learner, @Nullable Boolean temporary) {
    return new PersonRequest(
        "amina",
        "amina@example.org",
        "Amina",
        "Diallo",
        "fr",
        PersonRole.LEARNER,
        learner,
        "correct-horse-battery",
        temporary);
  }
}
