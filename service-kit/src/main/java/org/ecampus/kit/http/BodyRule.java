package org.ecampus.kit.http;

import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Set;

/** What one operation reads: how much, and whether JSON. */
record BodyRule(long limit, boolean json) {
  private static final long USUAL = 65_536;
  private static final Set<Class<?>> RAW = Set.of(byte[].class, InputStream.class, String.class);

  static BodyRule of(Method operation, Set<String> pathParameters) {
    var named = operation.getAnnotation(BodyLimit.class);
    boolean json =
        Arrays.stream(operation.getParameters())
            .filter(parameter -> isBody(parameter, pathParameters))
            .anyMatch(parameter -> !RAW.contains(parameter.getType()));
    return new BodyRule(named == null ? USUAL : named.value(), json);
  }

  private static boolean isBody(Parameter parameter, Set<String> pathParameters) {
    return !pathParameters.contains(parameter.getName())
        && !parameter.getType().getPackageName().startsWith("jakarta.ws.rs")
        && Arrays.stream(parameter.getAnnotations()).noneMatch(BodyRule::namesItsSource);
  }

  private static boolean namesItsSource(Annotation annotation) {
    String room = annotation.annotationType().getPackageName();
    return room.startsWith("jakarta.ws.rs") || room.equals("org.jboss.resteasy.reactive");
  }
}
