package org.ecampus.kit.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ScopeFilterTest {

  private final UUID id = UUID.randomUUID();

  @Test
  void ownRowsAreThoseOfThePerson() {
    assertThat(filter(new Scope.Own(id)))
        .isEqualTo(new ScopeFilter(" AND learner_id = :scopeOf", Map.of("scopeOf", id)));
  }

  @Test
  void rowsOfAnInstitutionAreThoseThatNameIt() {
    assertThat(filter(new Scope.OfInstitution(id)))
        .isEqualTo(new ScopeFilter(" AND institution_id = :scopeOf", Map.of("scopeOf", id)));
  }

  @Test
  void everyRowNeedsNoCondition() {
    assertThat(filter(new Scope.All())).isEqualTo(new ScopeFilter("", Map.of()));
  }

  private static ScopeFilter filter(Scope scope) {
    return ScopeFilter.of(scope, "learner_id", "institution_id");
  }
}
