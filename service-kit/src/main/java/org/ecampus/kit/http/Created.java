package org.ecampus.kit.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriBuilder;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers that something was made. */
public final class Created {
  private Created() {}

  /**
   * 201 with what was made and, in {@code Location}, where it can be read: the path with the id in
   * place of its placeholder. It names no host (RFC 9110 section 10.2.2), because a service knows
   * neither the gateway before it nor a host it could believe. Put {@code @ResponseStatus(201)} on
   * the operation, so that the description says so too.
   */
  public static <T> RestResponse<T> at(String path, Object id, T made) {
    return RestResponse.ResponseBuilder.<T>create(RestResponse.Status.CREATED, made)
        .header(HttpHeaders.LOCATION, UriBuilder.fromPath(path).build(id).toASCIIString())
        .build();
  }
}
