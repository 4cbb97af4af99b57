package org.ecampus.catalogue.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.ws.rs.BadRequestException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.ecampus.kit.http.FieldError;
import org.ecampus.kit.http.Problems;

/** Reads a part of a body as strictly as the body itself, once its type is known. */
@ApplicationScoped
class StrictContent {

  private static final int MOST = 50;

  private final ObjectMapper json;
  private final Validator validator;

  StrictContent(ObjectMapper json, Validator validator) {
    this.json = json;
    this.validator = validator;
  }

  <T> T read(ObjectNode sent, Class<T> type, String path) {
    T read = bind(sent, type, path);
    Set<ConstraintViolation<T>> violations = validator.validate(read);
    if (!violations.isEmpty()) {
      throw Problems.invalid(errors(violations, path));
    }
    return read;
  }

  private <T> T bind(ObjectNode sent, Class<T> type, String path) {
    try {
      return json.treeToValue(sent, type);
    } catch (JsonMappingException fault) {
      fault.prependPath(new JsonMappingException.Reference(null, path));
      throw new BadRequestException(fault);
    } catch (JsonProcessingException fault) {
      throw new BadRequestException(fault);
    }
  }

  private static <T> List<FieldError> errors(Set<ConstraintViolation<T>> violations, String path) {
    return violations.stream()
        .map(v -> new FieldError(path + "." + v.getPropertyPath(), v.getMessage()))
        .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::message))
        .limit(MOST)
        .toList();
  }
}
