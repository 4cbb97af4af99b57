package org.ecampus.kit.openapi;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;

/** Who may call an operation: everybody, or whoever has a token with one of the roles. */
record Access(boolean open, List<String> roles) {
  static final Access EVERYBODY = new Access(true, List.of());
  static final Access NOBODY = new Access(false, List.of("nobody"));

  Access {
    roles = List.copyOf(roles);
  }

  static Access with(List<String> roles) {
    return new Access(false, roles);
  }

  void describe(Operation operation) {
    String who = open ? "everybody" : String.join(", ", roles);
    String said = Objects.requireNonNullElse(operation.getDescription(), "");
    operation.setDescription((said + "\n\nRoles: " + who + ".").strip());
    operation.setSecurity(
        open
            ? List.of()
            : List.of(OASFactory.createSecurityRequirement().addScheme(Commons.BEARER)));
  }
}
