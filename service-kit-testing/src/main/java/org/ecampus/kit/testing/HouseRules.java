package org.ecampus.kit.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ecampus.kit.idempotency.TakesNoKey;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * What holds inside every service. A test class in the service's root package that extends this one
 * checks all code below that package.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class HouseRules extends StyleRules {
  private final String root;
  private final JavaClasses code;

  /** Checks all code, but not the tests, below the package of the extending class. */
  protected HouseRules() {
    root = getClass().getPackageName();
    code =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(root);
  }

  /** Checks whatever lies below a package. */
  HouseRules(String root) {
    this.root = root;
    code = new ClassFileImporter().importPackages(root);
  }

  @Test
  void featuresAreFreeOfCycles() {
    check(slices().matching(root + ".(*)..").should().beFreeOfCycles());
  }

  @Test
  void modelIsPlainJava() {
    check(
        noClasses()
            .that()
            .resideInAPackage("..model..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "io.quarkus..", "org.hibernate.."));
  }

  @Test
  void servicesDoNotKnowResources() {
    check(noneOf("Service", "Resource"));
  }

  @Test
  void repositoriesKnowNeitherServicesNorResources() {
    check(noneOf("Repository", "Resource"));
    check(noneOf("Repository", "Service"));
  }

  @Test
  void resourcesTakeParametersInMethodsOnly() {
    check(
        fields()
            .that()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Resource")
            .should()
            .notBeAnnotatedWith(PathParam.class)
            .andShould()
            .notBeAnnotatedWith(QueryParam.class)
            .andShould()
            .notBeAnnotatedWith(HeaderParam.class)
            .because("fields of a resource are shared between requests"));
  }

  @Test
  void transactionsBeginAtUseCasesHandlersAndJobs() {
    check(noClasses().should().beAnnotatedWith(Transactional.class));
    check(
        methods()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should()
            .beDeclaredInClassesThat(
                simpleNameEndingWith("Service")
                    .or(simpleNameEndingWith("Handler"))
                    .or(simpleNameEndingWith("Job"))));
  }

  @Test
  void rightsAreNeverGivenByPath() throws IOException {
    none("rights by path", rightsByPath(Path.of("src/main/resources")));
  }

  @Test
  void everyPostKeepsItsKey() {
    check(everyPostReachesAnIdempotentUseCase());
  }

  @Test
  void timeComesFromTheInjectedClock() {
    check(noClasses().should(ArchConditions.callMethodWhere(TimeOfTheMachine.isAsked())));
    none("SQL that takes the time from the database", Sources.literals(SqlTime::isIn));
    none("migrations that take the time from the database", Sources.migrations(SqlTime::isIn));
  }

  @Test
  void rowSecurityIsForcedAndAsksForTheScope() {
    none("tables with row-level security by halves", RowSecurity.faults(Sources.migrations()));
    none(
        "tables without row-level security that do not say why",
        RowSecurity.missing(Sources.writtenMigrations()));
  }

  @Test
  void regularExpressionsDoNotRecurse() {
    none("regular expressions that repeat a group", Sources.literals(RepeatedGroup::isIn));
  }

  static ArchRule everyPostReachesAnIdempotentUseCase() {
    return methods()
        .that()
        .areAnnotatedWith(POST.class)
        .and()
        .areNotAnnotatedWith(TakesNoKey.class)
        .should(new ReachesIdempotentUseCase());
  }

  private static void none(String what, List<String> found) {
    Assertions.assertTrue(found.isEmpty(), () -> what + ":\n" + String.join("\n", found));
  }

  private ArchRule noneOf(String suffix, String unknown) {
    return noClasses()
        .that()
        .haveSimpleNameEndingWith(suffix)
        .should(ArchConditions.dependOnClassesThat(inService().and(simpleNameEndingWith(unknown))));
  }

  private com.tngtech.archunit.base.DescribedPredicate<JavaClass> inService() {
    return JavaClass.Predicates.resideInAPackage(root + "..");
  }

  @Override
  void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(code);
  }

  /** The files of a folder that give rights by path. */
  static List<String> rightsByPath(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(HouseRules::givesRightsByPath).map(Path::toString).toList();
    }
  }

  private static boolean givesRightsByPath(Path file) {
    String name = file.getFileName().toString();
    if (!name.endsWith(".properties") && !name.endsWith(".yaml")) {
      return false;
    }
    try {
      return Files.readString(file).contains("quarkus.http.auth.permission");
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
