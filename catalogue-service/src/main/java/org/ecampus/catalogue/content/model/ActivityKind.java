package org.ecampus.catalogue.content.model;

/** What a learner does: reads a page, follows a link, opens a file, or answers questions. */
public enum ActivityKind {
  PAGE,
  MEDIA,
  FILE,
  KNOWLEDGE_CHECK
}
