package org.ecampus.kit.openapi;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;

/** The rights that resource methods are annotated with, by operation id. */
final class RolesOfOperations {
  private final Map<String, Access> byId;

  private RolesOfOperations(Map<String, Access> byId) {
    this.byId = byId;
  }

  static RolesOfOperations in(IndexView index) {
    var byId = new HashMap<String, Access>();
    for (AnnotationInstance named :
        index.getAnnotations(org.eclipse.microprofile.openapi.annotations.Operation.class)) {
      if (named.target().kind() == AnnotationTarget.Kind.METHOD
          && named.value("operationId") != null) {
        byId.put(named.value("operationId").asString(), access(named.target().asMethod()));
      }
    }
    return new RolesOfOperations(byId);
  }

  Access of(Operation operation) {
    return byId.getOrDefault(String.valueOf(operation.getOperationId()), Access.NOBODY);
  }

  private static Access access(MethodInfo method) {
    Access own = annotated(method);
    Access ofClass = own == null ? annotated(method.declaringClass()) : own;
    return ofClass == null ? Access.NOBODY : ofClass;
  }

  private static @Nullable Access annotated(AnnotationTarget target) {
    if (target.hasDeclaredAnnotation(PermitAll.class)) {
      return Access.EVERYBODY;
    }
    if (target.hasDeclaredAnnotation(Authenticated.class)) {
      return Access.with(List.of("any signed in"));
    }
    AnnotationInstance allowed = target.declaredAnnotation(RolesAllowed.class);
    return allowed == null ? null : Access.with(List.of(allowed.value().asStringArray()));
  }
}
