package org.ecampus.kit.idempotency;

import io.quarkus.arc.Arc;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jspecify.annotations.Nullable;

/** Stands just inside the transaction of the use case, so that key and effect commit together. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 250)
class IdempotentInterceptor {
  private final RequestKey key;
  private final OnceOnly onceOnly;

  IdempotentInterceptor(RequestKey key, OnceOnly onceOnly) {
    this.key = key;
    this.onceOnly = onceOnly;
  }

  @AroundInvoke
  @Nullable Object around(InvocationContext call) throws Exception {
    if (!Arc.container().requestContext().isActive() || key.given().isEmpty()) {
      return call.proceed();
    }
    return onceOnly.run(key.given().get(), call);
  }
}
