package org.ecampus.kit.http;

import jakarta.ws.rs.core.UriBuilder;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers that something was made. */
public final class Created {
  private Created() {}

  /**
   * 201 with what was made and, in {@code Location}, where it can be read: the path with the id in
   * place of its placeholder. Put {@code @ResponseStatus(201)} on the operation, so that the
   * description says so too.
   */
  public static <T> RestResponse<T> at(String path, Object id, T made) {
    return RestResponse.ResponseBuilder.<T>created(UriBuilder.fromPath(path).build(id))
        .entity(made)
        .build();
  }
}
