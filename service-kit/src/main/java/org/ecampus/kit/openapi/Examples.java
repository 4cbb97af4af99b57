package org.ecampus.kit.openapi;

import java.util.Map;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Gives bodies that have no example of their own one that is made from those of their fields. */
final class Examples {
  private final ExampleOfSchema examples;

  Examples(OpenAPI api) {
    examples = new ExampleOfSchema(api);
  }

  void addTo(Operation operation) {
    if (operation.getRequestBody() != null) {
      addTo(operation.getRequestBody().getContent());
    }
    for (Map.Entry<String, APIResponse> answer :
        operation.getResponses().getAPIResponses().entrySet()) {
      if (answer.getKey().startsWith("2")) {
        addTo(answer.getValue().getContent());
      }
    }
  }

  private void addTo(@Nullable Content content) {
    if (content == null || content.getMediaTypes() == null) {
      return;
    }
    content.getMediaTypes().forEach(this::addTo);
  }

  private void addTo(String type, MediaType body) {
    boolean bare = body.getExample() == null && body.getExamples() == null;
    if (bare && body.getSchema() != null && type.endsWith("json")) {
      body.setExample(examples.of(body.getSchema()));
    }
  }
}
