package org.ecampus.tutoring.knowledgecheck.model;

/** Whether one option of a question is correct, or several may be. */
public enum QuestionKind {
  SINGLE_CHOICE,
  MULTIPLE_CHOICE
}
