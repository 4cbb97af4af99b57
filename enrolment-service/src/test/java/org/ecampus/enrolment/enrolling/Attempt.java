package org.ecampus.enrolment.enrolling;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;

/** One request of a race: who sent it, when, and what came back when; times are nanoseconds. */
record Attempt(UUID learner, long sent, long answered, int status, JsonNode body) {

  boolean isEnrolled() {
    return status == 201;
  }

  UUID enrolment() {
    return UUID.fromString(body.path("enrolmentId").asText());
  }

  /** 0 on a seat, else the place on the waiting list. */
  int rank() {
    return body.path("waitingPosition").asInt(0);
  }
}
