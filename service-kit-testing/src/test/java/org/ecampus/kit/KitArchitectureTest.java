package org.ecampus.kit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What holds inside the kit. */
class KitArchitectureTest {
  private static final String NOUNS =
      ".*(Course|Learner|Enrol|Certificat|Webinar|Cohort|Tutor|Catalogue|Seat|Badge|Quiz|Lesson).*";

  private final JavaClasses kit =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.ecampus.kit");

  @Test
  void hasNoNounOfAnyDomain() {
    noClasses()
        .should()
        .haveNameMatching(NOUNS)
        .because("the roles, which the realm gives to all services, are values and not classes")
        .check(kit);
  }

  @Test
  void roomsAreFreeOfCycles() {
    slices().matching("org.ecampus.kit.(*)..").should().beFreeOfCycles().check(kit);
  }
}
