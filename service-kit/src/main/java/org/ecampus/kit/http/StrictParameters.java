package org.ecampus.kit.http;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads parameters as strictly as bodies: a bad value in the query is answered 400 with its name,
 * one in the path 404, for nothing has such an address.
 */
@Provider
class StrictParameters implements ParamConverterProvider {

  @Override
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> type, Type genericType, Annotation[] annotations) {
    Form<?> form = Form.of(type);
    if (form == null) {
      return null;
    }
    Function<String, ProblemException> refusal =
        ParameterName.ofQuery(annotations)
            .<Function<String, ProblemException>>map(name -> text -> refused(name, form))
            .orElse(text -> Problems.notFound());
    return new Strict<>(type, form, refusal);
  }

  private static ProblemException refused(String name, Form<?> form) {
    return Problems.invalid(name, "must be " + form.wanted());
  }

  private record Strict<T>(Class<T> type, Form<?> form, Function<String, ProblemException> refusal)
      implements ParamConverter<T> {

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable T fromString(@Nullable String text) {
      if (text == null) {
        return null;
      }
      try {
        return (T) form.reader().apply(text);
      } catch (RuntimeException malformed) {
        throw refusal.apply(text);
      }
    }

    @Override
    public String toString(T value) {
      return String.valueOf(value);
    }
  }
}
