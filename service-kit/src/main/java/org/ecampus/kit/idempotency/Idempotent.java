package org.ecampus.kit.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Put on a transactional use case: a request with an {@code Idempotency-Key} has its effect once.
 *
 * <p>The same key and body get the stored result again, another body 422, a key whose first request
 * still runs 409. Key and effect are committed together. The result must be a record that Jackson
 * writes and reads back.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {}
