package org.ecampus.kit.testing;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The operations that the kit gives to every service keep their keys. */
class KitKeysTest {

  @Test
  void everyPostKeepsItsKey() {
    HouseRules.everyPostReachesAnIdempotentUseCase()
        .check(
            new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.ecampus.kit"));
  }
}
