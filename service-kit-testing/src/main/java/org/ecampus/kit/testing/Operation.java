package org.ecampus.kit.testing;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A method of a resource that answers requests. */
record Operation(JavaMethod method) {
  private static final List<Class<? extends Annotation>> CHANGES =
      List.of(POST.class, PUT.class, PATCH.class, DELETE.class);

  boolean reads() {
    return method.isAnnotatedWith(GET.class);
  }

  boolean changes() {
    return CHANGES.stream().anyMatch(method::isAnnotatedWith);
  }

  /** The roles it is for, as the method or else its class says; none when it is for everybody. */
  Set<String> roles() {
    return Stream.of(
            method.tryGetAnnotationOfType(RolesAllowed.class),
            method.getOwner().tryGetAnnotationOfType(RolesAllowed.class))
        .flatMap(Optional::stream)
        .findFirst()
        .map(allowed -> Set.of(allowed.value()))
        .orElse(Set.of());
  }

  /** The parameters that are read from a JSON body. */
  Stream<JavaParameter> bodies() {
    return method.getParameters().stream()
        .filter(parameter -> parameter.isAnnotatedWith(Valid.class))
        .filter(parameter -> !parameter.isAnnotatedWith(BeanParam.class));
  }
}
