package org.ecampus.kit.sample.boxes;

/** What a box is made of. */
public enum BoxKind {
  WOOD,
  TIN
}
