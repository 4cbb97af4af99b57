package org.ecampus.kit.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ecampus.kit.http.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallerTest {

  private final UUID subject = UUID.randomUUID();
  private final UUID institution = UUID.randomUUID();
  private final Admission admission = new Admission();
  private final Map<String, Object> claims = new HashMap<>(Map.of("sub", subject.toString()));

  @Test
  void isTheSubjectOfTheToken() {
    assertThat(caller(Roles.LEARNER).id()).isEqualTo(subject);
  }

  @Test
  void isTheLearnerWhoTheClaimNamesElseTheSubject() {
    // Given
    UUID learner = UUID.randomUUID();
    assertThat(caller(Roles.LEARNER).learnerId()).isEqualTo(subject);

    // When
    claims.put("learner", learner.toString());

    // Then
    assertThat(caller(Roles.LEARNER).learnerId()).isEqualTo(learner);
    assertThat(caller(Roles.LEARNER).id()).isEqualTo(subject);
    assertThat(caller(Roles.LEARNER).scope()).isEqualTo(new Scope.Own(learner));
  }

  @Test
  void withoutATokenIsNobody() {
    // Given
    Caller nobody =
        new Caller(QuarkusSecurityIdentity.builder().setAnonymous(true).build(), admission);

    // Then
    assertThat(nobody.isAnonymous()).isTrue();
    assertThat(nobody.institution()).isEmpty();
    assertThat(nobody.actsFor()).isEmpty();
    assertThatThrownBy(nobody::id)
        .isInstanceOfSatisfying(ProblemException.class, refused -> statusIs(401, refused));
  }

  @Test
  void withASubjectThatIsNoIdIsUnauthorised() {
    claims.put("sub", "somebody");
    assertThatThrownBy(() -> caller(Roles.LEARNER).id())
        .isInstanceOfSatisfying(ProblemException.class, refused -> statusIs(401, refused));
  }

  @ParameterizedTest
  @ValueSource(strings = {Roles.ADMINISTRATOR, Roles.AUDITOR})
  void seesEverything(String role) {
    ofInstitution();
    assertThat(caller(role).scope()).isEqualTo(new Scope.All());
    assertThat(caller(role, Roles.LEARNER, Roles.PARTNER_CLIENT).scope())
        .isEqualTo(new Scope.All());
  }

  @ParameterizedTest
  @ValueSource(strings = {Roles.PARTNER_ADMINISTRATOR, Roles.PARTNER_CLIENT})
  void seesTheRowsOfTheInstitution(String role) {
    ofInstitution();
    assertThat(caller(role).scope()).isEqualTo(new Scope.OfInstitution(institution));
    assertThat(caller(role, Roles.LEARNER, Roles.TUTOR).scope())
        .isEqualTo(new Scope.OfInstitution(institution));
  }

  @ParameterizedTest
  @ValueSource(strings = {Roles.PARTNER_ADMINISTRATOR, Roles.PARTNER_CLIENT})
  void isForbiddenWithoutAnInstitution(String role) {
    assertThatThrownBy(() -> caller(role).scope())
        .isInstanceOfSatisfying(ProblemException.class, refused -> statusIs(403, refused));
  }

  @ParameterizedTest
  @ValueSource(strings = {Roles.LEARNER, Roles.TUTOR, Roles.COURSE_AUTHOR, "no-role"})
  void seesTheirOwnRowsWhateverInstitutionTheTokenNames(String role) {
    ofInstitution();
    assertThat(caller(role).scope()).isEqualTo(new Scope.Own(subject));
  }

  @Test
  void inARoleThatTheOperationIsNotForSeesNoMoreThanTheirOwn() {
    // Given
    ofInstitution();

    // When
    admission.forRoles(Set.of(Roles.LEARNER));

    // Then
    for (String role :
        Set.of(
            Roles.ADMINISTRATOR,
            Roles.AUDITOR,
            Roles.PARTNER_ADMINISTRATOR,
            Roles.PARTNER_CLIENT)) {
      assertThat(caller(role, Roles.LEARNER).scope()).as(role).isEqualTo(new Scope.Own(subject));
    }
  }

  @Test
  void inARoleThatTheOperationIsForSeesWhatTheRoleSees() {
    // Given
    ofInstitution();

    // When
    admission.forRoles(Set.of(Roles.LEARNER, Roles.PARTNER_ADMINISTRATOR));

    // Then
    assertThat(caller(Roles.LEARNER, Roles.PARTNER_ADMINISTRATOR).scope())
        .isEqualTo(new Scope.OfInstitution(institution));
    assertThat(caller(Roles.LEARNER, Roles.ADMINISTRATOR).scope())
        .isEqualTo(new Scope.Own(subject));
  }

  @Test
  void actsForTheInstitutionOnlyInARoleOfPartners() {
    ofInstitution();
    assertThat(caller(Roles.PARTNER_CLIENT).actsFor()).contains(institution);
    assertThat(caller(Roles.ADMINISTRATOR).actsFor()).isEmpty();
    assertThat(caller(Roles.LEARNER).actsFor()).isEmpty();
  }

  @Test
  void actsForNoInstitutionWhereEverybodyReads() {
    // Given
    ofInstitution();

    // When
    admission.forEverybody();

    // Then
    assertThat(caller(Roles.PARTNER_CLIENT).actsFor()).isEmpty();
  }

  @Test
  void hasTheRolesOfTheToken() {
    // Given
    Caller caller = caller(Roles.TUTOR, Roles.LEARNER);

    // Then
    assertThat(caller.is(Roles.TUTOR)).isTrue();
    assertThat(caller.is(Roles.ADMINISTRATOR)).isFalse();
    assertThat(caller.roles()).containsExactlyInAnyOrder(Roles.TUTOR, Roles.LEARNER);
    assertThat(caller.isAnonymous()).isFalse();
  }

  @Test
  void addressIsVerifiedOnlyWhenTheTokenSaysSo() {
    assertThat(caller(Roles.LEARNER).email()).isEmpty();

    claims.put("email", "amina@example.org");
    assertThat(caller(Roles.LEARNER).email())
        .contains(new EmailAddress("amina@example.org", false));

    claims.put("email_verified", true);
    assertThat(caller(Roles.LEARNER).email()).contains(new EmailAddress("amina@example.org", true));
  }

  private void ofInstitution() {
    claims.put("institution", institution.toString());
  }

  private Caller caller(String... roles) {
    var identity =
        QuarkusSecurityIdentity.builder()
            .setPrincipal(new Token(claims))
            .addRoles(Set.of(roles))
            .build();
    return new Caller(identity, admission);
  }

  private static void statusIs(int status, ProblemException refused) {
    assertThat(Optional.of(refused.problem().status())).contains(status);
  }
}
