package org.ecampus.kit.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body of every refusal (RFC 9457); {@code errors} is empty unless the input was at fault. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"type", "title", "status", "detail", "instance", "traceId", "errors"})
public record Problem(
    String type,
    String title,
    int status,
    @Nullable String detail,
    @Nullable String instance,
    @Nullable String traceId,
    List<FieldError> errors) {

  /** What every refusal comes as. */
  public static final String MEDIA_TYPE = "application/problem+json";

  private static final String TYPE = "urn:ecampus:problem:";

  public Problem {
    errors = List.copyOf(errors);
  }

  /** A problem whose type is {@code urn:ecampus:problem:<slug>}. */
  public static Problem of(String slug, int status, String title, @Nullable String detail) {
    return new Problem(TYPE + slug, title, status, detail, null, null, List.of());
  }

  /** The same problem with the faults of the input named. */
  public Problem with(List<FieldError> faults) {
    return new Problem(type, title, status, detail, instance, traceId, faults);
  }

  Problem at(String path, @Nullable String trace) {
    return new Problem(type, title, status, detail, path, trace, errors);
  }
}
