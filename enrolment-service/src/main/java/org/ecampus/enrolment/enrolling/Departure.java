package org.ecampus.enrolment.enrolling;

import java.util.UUID;
import org.ecampus.enrolment.enrolling.model.EnrolmentState;
import org.jspecify.annotations.Nullable;

/** How an enrolment ends: in which state, by whom, and why if a reason was given. */
record Departure(EnrolmentState into, UUID by, @Nullable String reason) {

  Departure {
    if (into.isActive()) {
      throw new IllegalArgumentException(into + " is no end");
    }
  }

  static Departure withdrawn(UUID by) {
    return new Departure(EnrolmentState.WITHDRAWN, by, null);
  }

  static Departure declined(UUID by, @Nullable String reason) {
    return new Departure(EnrolmentState.DECLINED, by, reason);
  }
}
