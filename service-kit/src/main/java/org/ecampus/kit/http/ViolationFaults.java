package org.ecampus.kit.http;

import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a client is told about input that Bean Validation refuses. */
final class ViolationFaults {
  private static final int MOST = 50;

  private ViolationFaults() {}

  /** Empty when it was not the client's input that broke the rule. */
  static Optional<ProblemException> explain(ConstraintViolationException failure) {
    boolean ofResource = failure instanceof ResteasyReactiveViolationException;
    if (failure.getConstraintViolations().stream().anyMatch(v -> isOurs(v, ofResource))) {
      return Optional.empty();
    }
    return Optional.of(Problems.invalid(errors(failure)));
  }

  private static List<FieldError> errors(ConstraintViolationException failure) {
    return failure.getConstraintViolations().stream()
        .map(v -> new FieldError(ViolationPath.of(v), v.getMessage()))
        .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::message))
        .limit(MOST)
        .toList();
  }

  private static boolean isOurs(ConstraintViolation<?> violation, boolean ofResource) {
    for (var node : violation.getPropertyPath()) {
      if (node.getKind() == ElementKind.RETURN_VALUE) {
        return true;
      }
      if (node.getKind() == ElementKind.METHOD && !ofResource) {
        return true;
      }
    }
    return false;
  }
}
