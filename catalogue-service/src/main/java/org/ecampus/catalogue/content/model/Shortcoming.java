package org.ecampus.catalogue.content.model;

/** Something that keeps a course from being published: where in the document, and what. */
public record Shortcoming(String where, String what) {

  /** The same, seen from a document that has this one at the given path. */
  public Shortcoming below(String path) {
    return new Shortcoming(path + "." + where, what);
  }
}
