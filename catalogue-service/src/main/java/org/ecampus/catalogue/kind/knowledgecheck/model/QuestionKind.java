package org.ecampus.catalogue.kind.knowledgecheck.model;

/** Whether exactly one option is right, or one and more. */
public enum QuestionKind {
  SINGLE_CHOICE,
  MULTIPLE_CHOICE
}
