package org.ecampus.tutoring.known.model;

/** What a learner does in an activity. */
public enum ActivityKind {
  PAGE,
  MEDIA,
  FILE,
  KNOWLEDGE_CHECK
}
