package org.ecampus.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** Run with {@code -Decampus.manifests.write=true} to write the files anew. */
class DeclaredTest {

  @Test
  void topicsAreThoseOfTheContracts() throws IOException {
    isWritten("base/kafka/topics.yaml", Declared.topics());
  }

  @Test
  void rightsAreThoseThatTheLauncherGrants() throws IOException {
    isWritten("base/kafka/users.yaml", Declared.users());
  }

  @Test
  void realmIsThatOfTheHouseWithoutTheAccountsOfALaptop() throws IOException {
    isWritten("base/keycloak/realm-import.yaml", Declared.realm());

    assertThat(Declared.realm()).doesNotContain("local-demo-");
  }

  private static void isWritten(String file, String declared) throws IOException {
    var path = Project.MODULE.resolve(file);
    if (Boolean.getBoolean("ecampus.manifests.write")) {
      Files.writeString(path, declared);
    }
    assertThat(Files.readString(path))
        .as("%s; write it with -Decampus.manifests.write=true", file)
        .isEqualTo(declared);
  }
}
