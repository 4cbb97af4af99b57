package org.ecampus.kit.security;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.util.Set;
import java.util.stream.Stream;

/** Notes for whom the called operation is, as its method or else its class says. */
@Provider
@Priority(Priorities.AUTHORIZATION)
class AdmissionFilter implements ContainerRequestFilter {
  private final ResourceInfo operation;
  private final Admission admission;

  AdmissionFilter(ResourceInfo operation, Admission admission) {
    this.operation = operation;
    this.admission = admission;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    Stream.of(operation.getResourceMethod(), operation.getResourceClass())
        .filter(AdmissionFilter::saysForWhom)
        .findFirst()
        .ifPresent(this::note);
  }

  private static boolean saysForWhom(AnnotatedElement place) {
    return place.isAnnotationPresent(PermitAll.class)
        || place.isAnnotationPresent(RolesAllowed.class);
  }

  private void note(AnnotatedElement place) {
    var allowed = place.getAnnotation(RolesAllowed.class);
    if (allowed == null) {
      admission.forEverybody();
    } else {
      admission.forRoles(Set.of(allowed.value()));
    }
  }
}
