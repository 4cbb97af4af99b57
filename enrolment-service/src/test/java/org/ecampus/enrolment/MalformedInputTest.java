package org.ecampus.enrolment;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Set;
import org.ecampus.enrolment.people.EverybodyIsThere;
import org.ecampus.kit.testing.MalformedInputRules;
import org.ecampus.kit.testing.ServiceTest;

/** Some input is odd but good; Keycloak, which is away in tests, must not be asked then. */
@ServiceTest
@TestProfile(MalformedInputTest.WithoutKeycloak.class)
class MalformedInputTest extends MalformedInputRules {

  /** The same service, where whoever is to be registered is registered already. */
  public static class WithoutKeycloak implements QuarkusTestProfile {
    @Override
    public Set<Class<?>> getEnabledAlternatives() {
      return Set.of(EverybodyIsThere.class);
    }
  }
}
