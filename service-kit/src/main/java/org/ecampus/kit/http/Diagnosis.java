package org.ecampus.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;
import org.ecampus.kit.faults.Causes;

/** Finds what to tell the client of a failure; empty when it is a fault of ours. */
final class Diagnosis {
  private Diagnosis() {}

  static Optional<ProblemException> of(Throwable failure) {
    return Causes.find(failure, ProblemException.class)
        .or(() -> ofType(failure))
        .or(() -> DatabaseFaults.explain(failure));
  }

  private static Optional<ProblemException> ofType(Throwable failure) {
    return switch (failure) {
      case WebApplicationException http -> ofHttp(http);
      case JsonProcessingException json -> JsonFaults.explain(json);
      case ConstraintViolationException violation -> ViolationFaults.explain(violation);
      case UnauthorizedException unknown -> Optional.of(Problems.unauthorized());
      case AuthenticationFailedException unknown -> Optional.of(Problems.unauthorized());
      case ForbiddenException forbidden -> Optional.of(Problems.forbidden());
      default -> Optional.empty();
    };
  }

  private static Optional<ProblemException> ofHttp(WebApplicationException failure) {
    if (failure.getResponse().getStatus() >= 500) {
      return Optional.empty();
    }
    if (failure.getCause() instanceof JsonProcessingException json) {
      return JsonFaults.explain(json);
    }
    return Optional.of(HttpFaults.explain(failure));
  }
}
