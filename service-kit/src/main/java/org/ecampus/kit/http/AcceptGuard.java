package org.ecampus.kit.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/**
 * Answers 406, before anything is done, to clients that do not take the JSON an operation gives.
 */
@Provider
@Priority(Priorities.HEADER_DECORATOR)
class AcceptGuard implements ContainerRequestFilter {
  private final ResourceInfo operation;

  AcceptGuard(ResourceInfo operation) {
    this.operation = operation;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (AnswerKind.isJson(operation.getResourceMethod())
        && request.getAcceptableMediaTypes().stream().noneMatch(AcceptGuard::takesJson)) {
      throw new NotAcceptableException();
    }
  }

  private static boolean takesJson(MediaType accepted) {
    return accepted.isCompatible(MediaType.APPLICATION_JSON_TYPE)
        || accepted.getSubtype().endsWith("+json");
  }
}
