package org.ecampus.kit.security;

import java.util.UUID;

/** Which rows a caller may see and change; demanded by every repository of scoped rows. */
public sealed interface Scope {

  /** The rows of one learner. */
  record Own(UUID learnerId) implements Scope {}

  /** The rows of one institution. */
  record OfInstitution(UUID institutionId) implements Scope {}

  /** Every row. */
  record All() implements Scope {}
}
