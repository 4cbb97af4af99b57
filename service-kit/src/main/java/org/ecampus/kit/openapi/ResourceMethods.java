package org.ecampus.kit.openapi;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** The methods that operations are described from, by operation id. */
final class ResourceMethods {
  private final Map<String, MethodInfo> byId;

  private ResourceMethods(Map<String, MethodInfo> byId) {
    this.byId = byId;
  }

  static ResourceMethods in(IndexView index) {
    var byId = new HashMap<String, MethodInfo>();
    for (AnnotationInstance named :
        index.getAnnotations(org.eclipse.microprofile.openapi.annotations.Operation.class)) {
      if (named.target().kind() == AnnotationTarget.Kind.METHOD
          && named.value("operationId") != null) {
        byId.put(named.value("operationId").asString(), named.target().asMethod());
      }
    }
    return new ResourceMethods(byId);
  }

  Optional<MethodInfo> of(Operation operation) {
    return Optional.ofNullable(byId.get(String.valueOf(operation.getOperationId())));
  }
}
