package org.ecampus.kit.http;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** Where in the request a violated rule stands, in the words of the client. */
final class ViolationPath {
  private ViolationPath() {}

  static String of(ConstraintViolation<?> violation) {
    var path = new StringBuilder();
    Path.MethodNode method = null;
    for (Path.Node node : violation.getPropertyPath()) {
      if (node.getKind() == ElementKind.METHOD) {
        method = node.as(Path.MethodNode.class);
      } else if (node.getKind() == ElementKind.PARAMETER && method != null) {
        path.append(parameter(violation.getRootBeanClass(), method, node));
      } else {
        append(path, node);
      }
    }
    return path.isEmpty() ? "body" : path.toString();
  }

  private static void append(StringBuilder path, Path.Node node) {
    if (node.isInIterable() && node.getIndex() != null) {
      path.append('[').append(node.getIndex()).append(']');
    } else if (node.isInIterable() && node.getKey() != null) {
      path.append(path.isEmpty() ? "" : ".").append(node.getKey());
    }
    if (node.getKind() == ElementKind.PROPERTY) {
      path.append(path.isEmpty() ? "" : ".").append(node.getName());
    }
  }

  private static String parameter(Class<?> bean, Path.MethodNode method, Path.Node node) {
    int index = node.as(Path.ParameterNode.class).getParameterIndex();
    return declared(bean, method)
        .flatMap(found -> ParameterName.of(found.getParameters()[index].getAnnotations()))
        .orElse("");
  }

  private static Optional<Method> declared(Class<?> bean, Path.MethodNode method) {
    Class<?>[] types = method.getParameterTypes().toArray(Class<?>[]::new);
    return Stream.<Class<?>>iterate(bean, type -> type != null, Class::getSuperclass)
        .filter(type -> !type.isSynthetic())
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(m -> m.getName().equals(method.getName()))
        .filter(m -> Arrays.equals(m.getParameterTypes(), types))
        .reduce((generated, written) -> written);
  }
}
