package org.ecampus.enrolment.known;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What enrolment reads of a guest of an event: somebody who may learn here too. */
record GuestChanged(
    UUID learnerId, String language, String nameAssurance, Instant changedAt, Pii pii) {

  boolean isNameConfirmed() {
    return nameAssurance.equals("CONFIRMED");
  }

  record Pii(
      String givenName,
      String familyName,
      @Nullable String email,
      @Nullable Boolean emailVerified) {

    boolean isVerified() {
      return email != null && Boolean.TRUE.equals(emailVerified);
    }
  }
}
