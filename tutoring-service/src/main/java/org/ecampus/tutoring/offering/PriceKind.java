package org.ecampus.tutoring.offering;

/** Who pays for a seat. */
enum PriceKind {
  FREE,
  PAID,
  SPONSORED
}
