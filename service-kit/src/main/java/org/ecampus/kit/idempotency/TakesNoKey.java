package org.ecampus.kit.idempotency;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Put on a POST operation that does not take an {@code Idempotency-Key} and does not offer it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface TakesNoKey {
  /** Why it needs none, such as that repeating it changes nothing. */
  String value();
}
