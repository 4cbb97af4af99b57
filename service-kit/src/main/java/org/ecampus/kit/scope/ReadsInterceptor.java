package org.ecampus.kit.scope;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.ecampus.kit.security.Caller;
import org.jspecify.annotations.Nullable;

/** Stands where the transaction of a use case would begin, and begins one only for partners. */
@Reads
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
class ReadsInterceptor {
  private final Caller caller;

  ReadsInterceptor(Caller caller) {
    this.caller = caller;
  }

  @AroundInvoke
  @Nullable Object around(InvocationContext call) throws Exception {
    return isLimited() ? QuarkusTransaction.joiningExisting().call(call::proceed) : call.proceed();
  }

  private boolean isLimited() {
    return Arc.container().requestContext().isActive() && caller.actsFor().isPresent();
  }
}
