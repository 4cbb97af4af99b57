package org.ecampus.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ecampus.kit.faults.Causes;

/** What a client is told about JSON that cannot be read, with the field where it is known. */
final class JsonFaults {
  private JsonFaults() {}

  static Optional<ProblemException> explain(JsonProcessingException failure) {
    return switch (failure) {
      case InvalidDefinitionException ours -> Optional.empty();
      case JsonMappingException mapping -> Optional.of(ofMapping(mapping));
      default -> Optional.of(Problems.malformed("The body is not well-formed JSON in bounds."));
    };
  }

  private static ProblemException ofMapping(JsonMappingException failure) {
    return Causes.find(failure, ProblemException.class)
        .orElseGet(() -> Problems.invalid(path(failure), message(failure)));
  }

  private static String message(JsonMappingException failure) {
    return switch (failure) {
      case UnrecognizedPropertyException unknown -> "is not known here";
      case InvalidTypeIdException unknown -> "is of no known kind";
      case InvalidNullException missing -> "must be given";
      case InvalidFormatException format -> "must be " + wanted(format.getTargetType());
      case ValueInstantiationException refused -> Sayings.of(refused.getCause());
      default -> "has the wrong type";
    };
  }

  private static String wanted(Class<?> type) {
    if (type == null) {
      return "of another form";
    }
    if (type.isEnum()) {
      return "one of "
          + Arrays.stream(type.getEnumConstants())
              .map(Object::toString)
              .collect(Collectors.joining(", "));
    }
    if (type == UUID.class) {
      return "a UUID";
    }
    return Temporal.class.isAssignableFrom(type) ? "an ISO 8601 time" : "of another form";
  }

  private static String path(JsonMappingException failure) {
    var path = new StringBuilder();
    for (JsonMappingException.Reference step : failure.getPath()) {
      if (step.getFieldName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return path.isEmpty() ? "body" : path.toString();
  }
}
