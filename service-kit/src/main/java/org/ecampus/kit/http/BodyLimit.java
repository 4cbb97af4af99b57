package org.ecampus.kit.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How many bytes of body this operation reads, instead of the usual 65,536; the limit of all is
 * {@code quarkus.http.limits.max-body-size}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface BodyLimit {
  /** Bytes, more than zero. */
  long value();
}
