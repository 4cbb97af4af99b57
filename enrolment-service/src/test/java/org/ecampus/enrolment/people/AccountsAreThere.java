package org.ecampus.enrolment.people;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Stands in for a Keycloak that answers, and remembers which accounts were deleted. */
public class AccountsAreThere extends KeycloakPeople {

  public final List<UUID> deleted = new ArrayList<>();

  public AccountsAreThere() {
    super(null);
  }

  @Override
  public boolean delete(UUID accountId) {
    return deleted.add(accountId);
  }
}
