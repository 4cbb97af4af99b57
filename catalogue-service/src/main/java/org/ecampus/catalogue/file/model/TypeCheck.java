package org.ecampus.catalogue.file.model;

/** Looks at the bytes of a file as they pass by and tells whether they are of its type. */
public interface TypeCheck {

  /** The next so many bytes of the array. */
  void see(byte[] bytes, int length);

  /** Whether all bytes that were seen are those of a whole file of the type. */
  boolean fits();
}
