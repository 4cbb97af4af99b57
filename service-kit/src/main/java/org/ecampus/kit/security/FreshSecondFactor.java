package org.ecampus.kit.security;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Put on an operation that needs a sign-in with a second factor at most 15 minutes old; a request
 * with an older or weaker one is answered 401 as RFC 9470 says.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface FreshSecondFactor {}
