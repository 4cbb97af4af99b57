package org.ecampus.catalogue.content.model;

/** Who pays for a course: nobody, the learner, or a sponsor. */
public enum PriceKind {
  FREE,
  PAID,
  SPONSORED
}
