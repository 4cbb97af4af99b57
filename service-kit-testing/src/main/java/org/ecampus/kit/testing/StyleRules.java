package org.ecampus.kit.testing;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import org.ecampus.kit.inbox.EventHandler;
import org.ecampus.kit.inbox.Handles;
import org.ecampus.kit.inbox.TombstoneHandler;
import org.ecampus.kit.outbox.Outbox;
import org.ecampus.kit.outbox.OutgoingEvent;
import org.junit.jupiter.api.Test;

/** One spelling for one idea, as far as a machine can read {@code docs/house.md}. */
abstract class StyleRules {
  private static final String KNOWN = "..known..";
  private static final String PUBLISHED = "..published..";

  abstract void check(ArchRule rule);

  @Test
  void publishedFactsAreNamedAsTheFactAndNothingMore() {
    check(
        noClasses()
            .that()
            .resideInAPackage(PUBLISHED)
            .should()
            .haveNameMatching(".*(Event|Fact|Message|Publisher)s?"));
  }

  @Test
  void eventsAreMadeByPublishedFactsAlone() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(PUBLISHED)
            .should()
            .callConstructorWhere(target(owner(assignableTo(OutgoingEvent.class)))));
  }

  @Test
  void publishingIsTheWorkOfServices() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(PUBLISHED, KNOWN)
            .or()
            .haveNameMatching(".*(Resource|Repository)")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Outbox.class));
  }

  @Test
  void handlersSayWhatTheyDoAndNothingElseAmongTheKnownFacts() {
    check(
        classes()
            .that(assignableTo(EventHandler.class).or(assignableTo(TombstoneHandler.class)))
            .should()
            .resideInAPackage(KNOWN)
            .andShould()
            .haveSimpleNameEndingWith("Handler"));
    check(
        classes()
            .that()
            .areAssignableTo(EventHandler.class)
            .should()
            .beAssignableTo(Handles.class));
  }

  @Test
  void entitiesStayInTheirFeature() {
    check(classes().that().areAnnotatedWith(Entity.class).should().notBePublic());
  }

  @Test
  void bodiesAreNamedRequests() {
    check(methods().should(new HasBodyNamedRequest()));
  }

  @Test
  void auditorsReadWhatAdministratorsReadAndChangeNothing() {
    check(methods().should(new AdmitsAuditorsToReadOnly()));
  }

  @Test
  void whatIsCreatedSaysWhereItIs() {
    check(methods().should(new SaysWhereItIs()));
  }
}
