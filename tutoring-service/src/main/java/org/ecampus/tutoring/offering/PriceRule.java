package org.ecampus.tutoring.offering;

import jakarta.enterprise.context.ApplicationScoped;
import org.ecampus.kit.http.Problems;
import org.ecampus.kit.security.Caller;
import org.ecampus.kit.security.Roles;
import org.ecampus.tutoring.known.Price;

/**
 * Who says what a run costs: administrators, those of a partner for its own courses. Tutors take
 * the price that stands, so that nobody gives away what others sell.
 */
@ApplicationScoped
class PriceRule {

  private final Caller caller;

  PriceRule(Caller caller) {
    this.caller = caller;
  }

  /** 400 when the caller may not ask for another price than the one that stands. */
  void check(Price standing, Price wanted) {
    if (!wanted.equals(standing) && !setsPrices()) {
      throw Problems.invalid("price", "is not the one that stands; administrators set another");
    }
  }

  private boolean setsPrices() {
    return caller.is(Roles.ADMINISTRATOR) || caller.is(Roles.PARTNER_ADMINISTRATOR);
  }
}
