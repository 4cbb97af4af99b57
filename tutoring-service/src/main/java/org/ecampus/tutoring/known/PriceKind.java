package org.ecampus.tutoring.known;

/** Who pays for a seat. */
public enum PriceKind {
  FREE,
  PAID,
  SPONSORED
}
