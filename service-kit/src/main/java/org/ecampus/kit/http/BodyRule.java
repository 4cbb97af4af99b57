package org.ecampus.kit.http;

import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What one operation reads: how much, whether JSON, and whether by itself, as it comes. */
record BodyRule(long limit, boolean json, boolean streamed) {
  private static final long USUAL = 65_536;
  private static final Set<Class<?>> RAW = Set.of(byte[].class, InputStream.class, String.class);

  static BodyRule of(Method operation, Set<String> pathParameters) {
    var named = operation.getAnnotation(BodyLimit.class);
    List<Class<?>> bodies =
        Arrays.stream(operation.getParameters())
            .filter(parameter -> isBody(parameter, pathParameters))
            .<Class<?>>map(Parameter::getType)
            .toList();
    return new BodyRule(
        named == null ? USUAL : named.value(),
        !RAW.containsAll(bodies),
        bodies.contains(InputStream.class));
  }

  private static boolean isBody(Parameter parameter, Set<String> pathParameters) {
    return !pathParameters.contains(parameter.getName())
        && !parameter.getType().getPackageName().startsWith("jakarta.ws.rs")
        && Arrays.stream(parameter.getAnnotations()).noneMatch(BodyRule::namesItsSource);
  }

  private static boolean namesItsSource(Annotation annotation) {
    String source = annotation.annotationType().getPackageName();
    return source.startsWith("jakarta.ws.rs") || source.equals("org.jboss.resteasy.reactive");
  }
}
