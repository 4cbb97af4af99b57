package org.ecampus.tutoring.kind.model;

import java.util.Optional;

/** What completes activities, by the name of their kind. */
@FunctionalInterface
public interface CompletionRules {

  /** The rule of the kind; empty when the kind is not known here, so that nothing depends on it. */
  Optional<CompletionRule> of(String kind);
}
