package org.ecampus.kit.http;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Optional;
import java.util.function.Supplier;
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
    boolean optional = type == Optional.class;
    Form<?> form = Form.of(optional ? argument(genericType) : type);
    if (form == null) {
      return null;
    }
    Supplier<ProblemException> refusal =
        ParameterName.ofQuery(annotations)
            .<Supplier<ProblemException>>map(name -> () -> refused(name, form))
            .orElse(Problems::notFound);
    return new Strict<>(optional, form, refusal);
  }

  private static ProblemException refused(String name, Form<?> form) {
    return Problems.invalid(name, "must be " + form.wanted());
  }

  private static Class<?> argument(Type optional) {
    return optional instanceof ParameterizedType of
            && of.getActualTypeArguments()[0] instanceof Class<?> type
        ? type
        : Object.class;
  }

  private record Strict<T>(boolean optional, Form<?> form, Supplier<ProblemException> refusal)
      implements ParamConverter<T> {

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable T fromString(@Nullable String text) {
      return (T) (optional ? Optional.ofNullable(read(text)) : read(text));
    }

    private @Nullable Object read(@Nullable String text) {
      try {
        return text == null ? null : form.reader().apply(text);
      } catch (RuntimeException malformed) {
        throw refusal.get();
      }
    }

    @Override
    public String toString(T value) {
      return String.valueOf(value);
    }
  }
}
