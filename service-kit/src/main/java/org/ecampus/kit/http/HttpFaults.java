package org.ecampus.kit.http;

import jakarta.ws.rs.WebApplicationException;

/** The problems of refusals that the HTTP layer itself makes. */
final class HttpFaults {
  private HttpFaults() {}

  static ProblemException explain(WebApplicationException failure) {
    int status = failure.getResponse().getStatus();
    return switch (status) {
      case 400 -> Problems.malformed("The request cannot be read.");
      case 401 -> Problems.unauthorized();
      case 403 -> Problems.forbidden();
      case 404 -> Problems.notFound();
      case 405 -> refusal("method-not-allowed", status, "Method not allowed");
      case 406 -> refusal("not-acceptable", status, "Not acceptable");
      case 413 -> refusal("body-too-large", status, "Body too large");
      case 415 -> Problems.unsupportedMediaType();
      default -> refusal(status < 500 ? "refused" : "internal", status, title(failure));
    };
  }

  private static String title(WebApplicationException failure) {
    return failure.getResponse().getStatusInfo().getReasonPhrase();
  }

  private static ProblemException refusal(String slug, int status, String title) {
    return new ProblemException(Problem.of(slug, status, title, null));
  }
}
