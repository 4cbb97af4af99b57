package org.ecampus.kit.scope;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Put on a use case that only reads, in place of a transaction: each statement then stands for
 * itself, and nothing is asked of the database to begin and to end. A caller who acts for an
 * institution gets a transaction all the same, because the limit to its rows holds in one.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Reads {}
