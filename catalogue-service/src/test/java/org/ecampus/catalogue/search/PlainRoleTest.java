package org.ecampus.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.ecampus.catalogue.Tables;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** The role of the service owns one database and is no superuser, in tests as in production. */
@ServiceTest
class PlainRoleTest {

  @Inject Tables tables;

  @Test
  void migratesAndSearchesWithoutBeingSuperuser() {
    // When
    var found =
        tables.rows(
            "SELECT count(*) || current_setting('is_superuser') FROM catalogue_hits('xylophone')");

    // Then
    assertThat(found).containsExactly("0off");
  }
}
