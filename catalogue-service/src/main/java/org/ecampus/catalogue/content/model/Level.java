package org.ecampus.catalogue.content.model;

/** How much knowledge a course starts from. */
public enum Level {
  INTRODUCTORY,
  INTERMEDIATE,
  ADVANCED
}
