package org.ecampus.kit.security;

import java.util.Map;
import java.util.UUID;

/**
 * A scope as a condition to be put behind the other conditions of a query, in SQL or in Hibernate's
 * language, with the parameters it names; empty for who sees every row.
 */
public record ScopeFilter(String condition, Map<String, UUID> parameters) {
  private static final String NAME = "scopeOf";

  /**
   * The condition on a column or field that names the person and one that names the institution.
   */
  public static ScopeFilter of(Scope scope, String person, String institution) {
    return switch (scope) {
      case Scope.All() -> new ScopeFilter("", Map.of());
      case Scope.Own(UUID id) -> equal(person, id);
      case Scope.OfInstitution(UUID id) -> equal(institution, id);
    };
  }

  private static ScopeFilter equal(String column, UUID id) {
    return new ScopeFilter(" AND " + column + " = :" + NAME, Map.of(NAME, id));
  }
}
