package org.ecampus.kit.openapi;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ecampus.kit.security.FreshSecondFactor;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.MethodInfo;

/** Who may call an operation: everybody, or whoever has a token with one of the roles. */
record Access(boolean open, List<String> roles, boolean secondFactor) {
  private static final Access NOBODY = new Access(false, List.of("nobody"), false);
  private static final String SECOND_FACTOR =
      "\n\nNeeds a sign-in with a second factor at most 15 minutes old (RFC 9470).";

  Access {
    roles = List.copyOf(roles);
  }

  /** The rights that the method, or else its class, is annotated with. */
  static Access to(Optional<MethodInfo> method) {
    return method
        .flatMap(m -> annotated(m).or(() -> annotated(m.declaringClass())))
        .map(access -> access.with(method.orElseThrow().hasAnnotation(FreshSecondFactor.class)))
        .orElse(NOBODY);
  }

  void describe(Operation operation) {
    String who = open ? "everybody" : String.join(", ", roles);
    String said = Objects.requireNonNullElse(operation.getDescription(), "");
    String factor = secondFactor ? SECOND_FACTOR : "";
    operation.setDescription((said + "\n\nRoles: " + who + "." + factor).strip());
    operation.setSecurity(
        open
            ? List.of()
            : List.of(OASFactory.createSecurityRequirement().addScheme(Commons.BEARER)));
  }

  private Access with(boolean factor) {
    return new Access(open, roles, factor);
  }

  private static Optional<Access> annotated(AnnotationTarget target) {
    if (target.hasDeclaredAnnotation(PermitAll.class)) {
      return Optional.of(new Access(true, List.of(), false));
    }
    if (target.hasDeclaredAnnotation(Authenticated.class)) {
      return Optional.of(new Access(false, List.of("any signed in"), false));
    }
    AnnotationInstance allowed = target.declaredAnnotation(RolesAllowed.class);
    return Optional.ofNullable(allowed)
        .map(roles -> new Access(false, List.of(roles.value().asStringArray()), false));
  }
}
