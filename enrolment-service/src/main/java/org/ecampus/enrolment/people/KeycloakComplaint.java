package org.ecampus.enrolment.people;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** What Keycloak says about a person it does not take; it has two ways of saying it. */
record KeycloakComplaint(
    @Nullable String errorMessage,
    @JsonProperty("error_description") @Nullable String errorDescription) {

  @Nullable String text() {
    return errorMessage == null ? errorDescription : errorMessage;
  }
}
