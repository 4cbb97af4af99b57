package org.ecampus.catalogue.course.model;

/** The stages of a course version by name. */
public enum StageName {
  DRAFT,
  REVIEW,
  PUBLISHED,
  SUPERSEDED,
  ARCHIVED
}
