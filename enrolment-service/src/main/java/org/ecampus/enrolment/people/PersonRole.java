package org.ecampus.enrolment.people;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.ecampus.kit.security.Roles;

/** What somebody who is registered here may become. */
enum PersonRole {
  @JsonProperty(Roles.LEARNER)
  LEARNER(Roles.LEARNER),
  @JsonProperty(Roles.TUTOR)
  TUTOR(Roles.TUTOR);

  private final String realmRole;

  PersonRole(String realmRole) {
    this.realmRole = realmRole;
  }

  String realmRole() {
    return realmRole;
  }
}
