package org.ecampus.kit.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import org.junit.jupiter.api.Test;

class AdmissionFilterTest {

  @Test
  void countsTheRolesThatTheMethodNames() {
    Admission admission = admission(ForTutors.class, "forAuditors");
    assertThat(admission.counts(Roles.AUDITOR)).isTrue();
    assertThat(admission.counts(Roles.TUTOR)).isFalse();
    assertThat(admission.isOpen()).isFalse();
  }

  @Test
  void countsTheRolesOfTheClassWhereTheMethodNamesNone() {
    Admission admission = admission(ForTutors.class, "plain");
    assertThat(admission.counts(Roles.TUTOR)).isTrue();
    assertThat(admission.counts(Roles.AUDITOR)).isFalse();
    assertThat(admission.isOpen()).isFalse();
  }

  @Test
  void methodForEverybodyIsOpenWhateverTheClassSays() {
    assertThat(admission(ForTutors.class, "forEverybody").isOpen()).isTrue();
  }

  @Test
  void classForEverybodyOpensMethodsThatSayNothingElse() {
    assertThat(admission(ForEverybody.class, "plain").isOpen()).isTrue();
    assertThat(admission(ForEverybody.class, "forTutors").isOpen()).isFalse();
  }

  @Test
  void operationThatSaysNothingIsNotOpen() {
    assertThat(admission(Silent.class, "plain").isOpen()).isFalse();
  }

  private static Admission admission(Class<?> resource, String operation) {
    Admission admission = new Admission();
    new AdmissionFilter(new Called(resource, operation), admission).filter(null);
    return admission;
  }

  private record Called(Class<?> resource, String operation) implements ResourceInfo {

    @Override
    public Method getResourceMethod() {
      try {
        return resource.getDeclaredMethod(operation);
      } catch (NoSuchMethodException missing) {
        throw new AssertionError(missing);
      }
    }

    @Override
    public Class<?> getResourceClass() {
      return resource;
    }
  }

  @RolesAllowed(Roles.TUTOR)
  interface ForTutors {
    void plain();

    @RolesAllowed(Roles.AUDITOR)
    void forAuditors();

    @PermitAll
    void forEverybody();
  }

  @PermitAll
  interface ForEverybody {
    void plain();

    @RolesAllowed(Roles.TUTOR)
    void forTutors();
  }

  interface Silent {
    void plain();
  }
}
