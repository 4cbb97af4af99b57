package org.ecampus.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.jboss.jandex.IndexView;

/**
 * Completes the description of a service: who may call each operation, how it refuses, the headers
 * all operations understand, and whole examples made from those of the fields.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class HouseStyle implements OASFilter {
  private final RolesOfOperations roles;

  public HouseStyle(IndexView index) {
    roles = RolesOfOperations.in(index);
  }

  @Override
  public void filterOpenAPI(OpenAPI api) {
    Commons.addTo(api);
    var examples = new Examples(api);
    api.getPaths().getPathItems().forEach((path, item) -> complete(item, examples));
  }

  private void complete(PathItem item, Examples examples) {
    for (Map.Entry<HttpMethod, Operation> entry : item.getOperations().entrySet()) {
      Operation operation = entry.getValue();
      Access access = roles.of(operation);
      access.describe(operation);
      StandardAnswers.addTo(operation, entry.getKey(), access);
      StandardHeaders.addTo(operation, entry.getKey());
      examples.addTo(operation);
    }
  }
}
