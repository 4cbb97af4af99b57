package org.ecampus.kit.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * Gives every JSON answer to a read its entity tag, and answers 304 when the client has it already
 * (RFC 9110).
 */
@Provider
@Priority(Priorities.ENTITY_CODER)
class EntityTags implements ContainerResponseFilter {
  private static final Set<String> READS = Set.of("GET", "HEAD");

  private final ObjectMapper json;

  EntityTags(ObjectMapper json) {
    this.json = json;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response)
      throws IOException {
    if (!READS.contains(request.getMethod()) || response.getStatus() != 200) {
      return;
    }
    response.getHeaders().putIfAbsent(HttpHeaders.CACHE_CONTROL, cachingOf(request));
    if (response.getEntity() instanceof WrittenAnswer written) {
      tag(request, response, written.body(), written.entityTag());
    } else if (isJsonValue(response)) {
      byte[] body =
          json.writerFor(TypeOfAnswer.of(response, json)).writeValueAsBytes(response.getEntity());
      tag(request, response, body, EntityTagOf.bytes(body));
    }
  }

  private static void tag(
      ContainerRequestContext request, ContainerResponseContext response, byte[] body, String tag) {
    if (EntityTagOf.isAmong(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
      response.setStatus(304);
      response.setEntity(null);
    } else {
      response.setEntity(body, response.getEntityAnnotations(), response.getMediaType());
    }
    response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
  }

  private static List<Object> cachingOf(ContainerRequestContext request) {
    boolean personal = request.getHeaderString(HttpHeaders.AUTHORIZATION) != null;
    return List.of(personal ? "private, no-cache" : "no-cache");
  }

  private static boolean isJsonValue(ContainerResponseContext response) {
    return response.getEntity() != null
        && !(response.getEntity() instanceof byte[])
        && response.getMediaType() != null
        && response.getMediaType().isCompatible(MediaType.APPLICATION_JSON_TYPE);
  }
}
