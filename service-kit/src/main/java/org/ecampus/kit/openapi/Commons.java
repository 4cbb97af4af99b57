package org.ecampus.kit.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createComponents;
import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;
import static org.eclipse.microprofile.openapi.OASFactory.createSecurityScheme;
import static org.eclipse.microprofile.openapi.OASFactory.createServer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ecampus.kit.http.Problem;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** The components that the descriptions of all services share. */
final class Commons {
  static final String BEARER = "bearer";
  private static final String PROBLEM = "Problem";

  private Commons() {}

  static void addTo(OpenAPI api) {
    if (api.getComponents() == null) {
      api.setComponents(createComponents());
    }
    Components shared = api.getComponents();
    api.setServers(List.of(createServer().url("/")));
    shared.addSecurityScheme(
        BEARER,
        createSecurityScheme()
            .type(SecurityScheme.Type.HTTP)
            .scheme("bearer")
            .bearerFormat("JWT")
            .description("An access token of the realm `ecampus`."));
    shared.addSchema(PROBLEM, problem());
    for (Refusal refusal : Refusal.values()) {
      shared.addResponse(refusal.component, answer(refusal));
    }
    StandardHeaders.addTo(shared);
  }

  private static APIResponse answer(Refusal refusal) {
    return OASFactory.createAPIResponse()
        .description(refusal.title)
        .content(
            createContent()
                .addMediaType(
                    Problem.MEDIA_TYPE,
                    createMediaType()
                        .schema(createSchema().ref(PROBLEM))
                        .example(example(refusal))));
  }

  private static Map<String, Object> example(Refusal refusal) {
    var example = new LinkedHashMap<String, Object>();
    example.put("type", "urn:ecampus:problem:" + refusal.slug);
    example.put("title", refusal.title);
    example.put("status", refusal.status);
    example.put("traceId", "4bf92f3577b34da6a3ce929d0e0e4736");
    if (refusal == Refusal.INVALID) {
      example.put(
          "errors",
          List.of(new TreeMap<>(Map.of("field", "title", "message", "must not be blank"))));
    }
    return example;
  }

  private static Schema problem() {
    Schema error =
        object()
            .addProperty("field", text("Path of the field in the body, or name of the parameter"))
            .addProperty("message", text("What is wrong with it"));
    return object()
        .description("Why a request was refused (RFC 9457)")
        .addProperty("type", text("Names the kind of problem; stable"))
        .addProperty("title", text("The kind of problem in words"))
        .addProperty("status", typed(Schema.SchemaType.INTEGER).description("The HTTP status"))
        .addProperty("detail", text("What happened this time"))
        .addProperty("instance", text("The path of the request"))
        .addProperty("traceId", text("To be quoted when asking for help"))
        .addProperty("errors", typed(Schema.SchemaType.ARRAY).items(error))
        .required(List.of("type", "title", "status"));
  }

  private static Schema object() {
    return typed(Schema.SchemaType.OBJECT);
  }

  private static Schema text(String description) {
    return typed(Schema.SchemaType.STRING).description(description);
  }

  private static Schema typed(Schema.SchemaType type) {
    return createSchema().type(List.of(type));
  }
}
