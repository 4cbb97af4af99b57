package org.ecampus.enrolment.enrolling.model;

import org.ecampus.enrolment.enrolling.model.Application.Terms;

/** Who may move up from the waiting list, whatever was in force when they came to it. */
public enum Promotion {
  /** The offering takes nobody any more. */
  NOBODY,
  /** Those whom an administrator has admitted, because the others would have to pay. */
  EXEMPT_FROM_PAYMENT,
  /** All of them, first come first seated. */
  EVERYBODY;

  /** By the terms in force now. */
  public static Promotion under(Terms terms) {
    if (!terms.takesPeople()) {
      return NOBODY;
    }
    return terms.paid() ? EXEMPT_FROM_PAYMENT : EVERYBODY;
  }
}
