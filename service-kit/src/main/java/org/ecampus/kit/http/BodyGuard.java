package org.ecampus.kit.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the body once and bounded, and refuses what is too large, not JSON, or not clean JSON. A
 * body that the operation takes as a stream is left to it, just as bounded.
 */
@Provider
@Priority(Priorities.ENTITY_CODER)
class BodyGuard implements ContainerRequestFilter {
  private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");

  private final ResourceInfo operation;
  private final RequestBody kept;
  private final ObjectMapper json;

  BodyGuard(ResourceInfo operation, RequestBody kept, ObjectMapper json) {
    this.operation = operation;
    this.kept = kept;
    this.json = json;
  }

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    if (!WITH_BODY.contains(request.getMethod()) || isForm(request.getMediaType())) {
      return;
    }
    var rule =
        BodyRule.of(
            operation.getResourceMethod(), request.getUriInfo().getPathParameters().keySet());
    if (request.getLength() > rule.limit()) {
      throw Problems.tooLarge(rule.limit());
    }
    if (rule.streamed()) {
      request.setEntityStream(new BoundedBody(request.getEntityStream(), rule.limit()));
      return;
    }
    byte[] body = read(request, rule.limit());
    if (rule.json()) {
      checkJson(body, request.getMediaType());
    }
    kept.keep(body);
    request.setEntityStream(new ByteArrayInputStream(body));
  }

  private static byte[] read(ContainerRequestContext request, long limit) throws IOException {
    byte[] body = request.getEntityStream().readNBytes(Math.toIntExact(limit + 1));
    if (body.length > limit) {
      throw Problems.tooLarge(limit);
    }
    return body;
  }

  private void checkJson(byte[] body, @Nullable MediaType type) {
    if (body.length == 0) {
      throw Problems.invalid("body", "must be given");
    }
    if (type == null || !isJson(type)) {
      throw Problems.unsupportedMediaType();
    }
    JsonScan.check(body, json.getFactory());
  }

  private static boolean isJson(MediaType type) {
    String subtype = type.getSubtype();
    return type.getType().equals("application")
        && (subtype.equals("json") || subtype.endsWith("+json"));
  }

  private static boolean isForm(@Nullable MediaType type) {
    return type != null && type.getType().equals("multipart");
  }
}
