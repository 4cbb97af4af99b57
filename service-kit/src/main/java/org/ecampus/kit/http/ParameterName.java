package org.ecampus.kit.http;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What a client calls a parameter of an operation. */
final class ParameterName {
  private ParameterName() {}

  /** Empty when it is the body. */
  static Optional<String> of(Annotation[] annotations) {
    return Arrays.stream(annotations).flatMap(a -> name(a).stream()).findFirst();
  }

  /** Empty when it does not come from the query. */
  static Optional<String> ofQuery(Annotation[] annotations) {
    return of(
        Arrays.stream(annotations)
            .filter(a -> a instanceof QueryParam || a instanceof RestQuery)
            .toArray(Annotation[]::new));
  }

  private static Optional<String> name(Annotation annotation) {
    return Optional.ofNullable(
        switch (annotation) {
          case QueryParam query -> query.value();
          case RestQuery query -> query.value();
          case PathParam path -> path.value();
          case RestPath path -> path.value();
          case HeaderParam header -> header.value();
          case RestHeader header -> header.value();
          default -> null;
        });
  }
}
