package org.ecampus.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Makes a {@link Handles} a bean that applies the events of one type. */
@Stereotype
@ApplicationScoped
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Hears {

  /** The CloudEvents type, for example {@code org.ecampus.catalogue.course.published.v1}. */
  String value();

  /**
   * The field of the data that is the event's key; an event whose key is another one is a dead
   * letter. Without it, the noun of the type with {@code Id}: {@code courseId} in the example.
   */
  String key() default "";
}
