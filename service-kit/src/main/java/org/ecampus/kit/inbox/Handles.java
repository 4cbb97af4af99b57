package org.ecampus.kit.inbox;

import java.lang.reflect.ParameterizedType;
import java.util.Objects;

/**
 * A handler that says what it does and nothing else: its type stands in {@link Hears}, and the
 * record it reads is its type argument.
 */
public abstract class Handles<T> implements EventHandler<T> {

  @Override
  public final String type() {
    return hears().value();
  }

  @Override
  public final String keyField() {
    var hears = hears();
    return hears.key().isEmpty() ? hears.value().split("\\.", -1)[3] + "Id" : hears.key();
  }

  @Override
  @SuppressWarnings("unchecked") // the type argument of Handles<T> is T
  public final Class<T> dataType() {
    var superclass = (ParameterizedType) declared().getGenericSuperclass();
    return (Class<T>) superclass.getActualTypeArguments()[0];
  }

  private Hears hears() {
    var hears = declared().getAnnotation(Hears.class);
    return Objects.requireNonNull(hears, () -> declared() + " does not say what it @Hears");
  }

  /** The class as it was written, without what the container puts around it. */
  private Class<?> declared() {
    Class<?> type = getClass();
    while (type.getSuperclass() != Handles.class) {
      type = type.getSuperclass();
    }
    return type;
  }
}
