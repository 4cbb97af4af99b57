package org.ecampus.catalogue.kind.knowledgecheck.model;

/**
 * When a learner is told which questions were right: after passing, or also when no attempt is
 * left.
 */
public enum Disclosure {
  AFTER_PASSING,
  AFTER_LAST_ATTEMPT
}
