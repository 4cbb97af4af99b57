package org.ecampus.catalogue.content.model;

/** Whether exactly one option is right, or one and more. */
public enum QuestionKind {
  SINGLE_CHOICE,
  MULTIPLE_CHOICE
}
