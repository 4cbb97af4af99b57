package org.ecampus.certification.known;

/** Who vouches for a learner's name. */
enum NameAssurance {
  SELF_DECLARED,
  CONFIRMED
}
