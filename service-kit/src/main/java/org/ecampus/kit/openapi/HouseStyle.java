package org.ecampus.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/**
 * Completes the description of a service: who may call each operation, how it refuses, and the
 * headers that operations of its kind understand.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class HouseStyle implements OASFilter {
  private final ResourceMethods methods;

  public HouseStyle(IndexView index) {
    methods = ResourceMethods.in(index);
  }

  @Override
  public void filterOpenAPI(OpenAPI api) {
    Commons.addTo(api);
    api.getPaths().getPathItems().forEach((path, item) -> complete(item));
  }

  private void complete(PathItem item) {
    for (Map.Entry<HttpMethod, Operation> entry : item.getOperations().entrySet()) {
      Operation operation = entry.getValue();
      Optional<MethodInfo> method = methods.of(operation);
      Access access = Access.to(method);
      access.describe(operation);
      StandardAnswers.addTo(operation, entry.getKey(), access);
      StandardHeaders.addTo(operation, HeadersTaken.by(entry.getKey(), method, access));
    }
  }
}
