package org.ecampus.kit.http;

import jakarta.ws.rs.Produces;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import org.jboss.resteasy.reactive.RestResponse;

/** What an operation answers with, where it names no media type. */
final class AnswerKind {
  private AnswerKind() {}

  /** Whether it answers with a value of a type of ours, which is always written as JSON. */
  static boolean isJson(Method operation) {
    if (operation.isAnnotationPresent(Produces.class)
        || operation.getDeclaringClass().isAnnotationPresent(Produces.class)) {
      return false;
    }
    return raw(unwrapped(operation.getGenericReturnType())).getName().startsWith("org.ecampus.");
  }

  private static Type unwrapped(Type answer) {
    return answer instanceof ParameterizedType generic && generic.getRawType() == RestResponse.class
        ? generic.getActualTypeArguments()[0]
        : answer;
  }

  private static Class<?> raw(Type type) {
    return switch (type) {
      case Class<?> plain -> plain;
      case ParameterizedType generic -> (Class<?>) generic.getRawType();
      default -> Object.class;
    };
  }
}
