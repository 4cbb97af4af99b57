package org.ecampus.kit.openapi;

/** A refusal every service makes in the same way, with the type it is told by. */
enum Refusal {
  INVALID(400, "InvalidInput", "invalid-input", "Invalid input"),
  UNAUTHORIZED(401, "Unauthorized", "unauthorized", "Unauthorized"),
  WEAK_SIGN_IN(
      401,
      "InsufficientUserAuthentication",
      "insufficient-user-authentication",
      "Insufficient user authentication"),
  FORBIDDEN(403, "Forbidden", "forbidden", "Forbidden"),
  NOT_FOUND(404, "NotFound", "not-found", "Not found"),
  CONFLICT(409, "Conflict", "exists", "Already exists"),
  TOO_LARGE(413, "BodyTooLarge", "body-too-large", "Body too large"),
  UNSUPPORTED(415, "UnsupportedMediaType", "unsupported-media-type", "Unsupported media type"),
  UNPROCESSABLE(422, "Unprocessable", "key-reused", "Key used for another request"),
  UNAVAILABLE(503, "Unavailable", "unavailable", "Temporarily unavailable");

  final int status;
  final String component;
  final String slug;
  final String title;

  Refusal(int status, String component, String slug, String title) {
    this.status = status;
    this.component = component;
    this.slug = slug;
    this.title = title;
  }
}
