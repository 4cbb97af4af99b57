package org.ecampus.kit.http;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The refusals a service may throw; every slug is a stable part of the problem's type. */
public final class Problems {
  private Problems() {}

  /** 404: no such thing, or not the caller's. */
  public static ProblemException notFound() {
    return refusal("not-found", 404, "Not found", null);
  }

  /** 403: the caller may never do this. */
  public static ProblemException forbidden() {
    return refusal("forbidden", 403, "Forbidden", "The caller lacks the role this needs.");
  }

  /** 401: the caller is not known. */
  public static ProblemException unauthorized() {
    return refusal("unauthorized", 401, "Unauthorized", "A valid bearer token is needed.");
  }

  /**
   * 401 (RFC 9470): the caller is known, but must sign in in the way that {@code acr} names, and no
   * longer ago than the given time.
   */
  public static ProblemException insufficientAuthentication(String acr, Duration maxAge) {
    return new ProblemException(
        Problem.of(
            "insufficient-user-authentication",
            401,
            "Insufficient user authentication",
            "A sign-in with a second factor is needed, at most %d minutes old."
                .formatted(maxAge.toMinutes())),
        ", error=\"insufficient_user_authentication\", acr_values=\"%s\", max_age=\"%d\""
            .formatted(acr, maxAge.toSeconds()));
  }

  /** 400: one field or parameter is at fault. */
  public static ProblemException invalid(String field, String message) {
    return invalid(List.of(new FieldError(field, message)));
  }

  /** 400: several fields or parameters are at fault. */
  public static ProblemException invalid(List<FieldError> errors) {
    return new ProblemException(
        Problem.of("invalid-input", 400, "Invalid input", null).with(errors));
  }

  /** 400: the request as a whole cannot be read. */
  public static ProblemException malformed(String detail) {
    return refusal("malformed-request", 400, "Malformed request", detail);
  }

  /** 409: the request is right but clashes with the state of things. */
  public static ProblemException conflict(String slug, String title, @Nullable String detail) {
    return refusal(slug, 409, title, detail);
  }

  /** 413: the body is larger than this operation reads. */
  public static ProblemException tooLarge(long bytes) {
    return refusal(
        "body-too-large", 413, "Body too large", "At most " + bytes + " bytes are read here.");
  }

  /** 415: the body is not of a kind this operation reads. */
  public static ProblemException unsupportedMediaType() {
    return refusal("unsupported-media-type", 415, "Unsupported media type", null);
  }

  /** 422: the request is well formed and against a rule. */
  public static ProblemException unprocessable(String slug, String title, @Nullable String detail) {
    return refusal(slug, 422, title, detail);
  }

  /** 409 {@code stale-revision}: somebody has changed it since the revision that was read. */
  public static ProblemException staleRevision(String title, long current) {
    return conflict("stale-revision", title, "It is at revision " + current + "; read it again.");
  }

  /** 429: too often; the client may try again after the given time. */
  public static ProblemException tooManyRequests(Duration retryAfter) {
    return new ProblemException(
        Problem.of("too-many-requests", 429, "Too many requests", null), retryAfter);
  }

  /** 503: cannot be served just now; the client may try again after the given time. */
  public static ProblemException unavailable(@Nullable String detail, Duration retryAfter) {
    return new ProblemException(
        Problem.of("unavailable", 503, "Temporarily unavailable", detail), retryAfter);
  }

  private static ProblemException refusal(
      String slug, int status, String title, @Nullable String detail) {
    return new ProblemException(Problem.of(slug, status, title, detail));
  }
}
