package org.ecampus.kit.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.time.Clock;
import org.ecampus.kit.config.RealTime;
import org.ecampus.kit.http.Problems;
import org.ecampus.kit.outbox.CausedEvents;
import org.ecampus.kit.security.Caller;
import org.jspecify.annotations.Nullable;

/** Runs a use case the first time a key is sent, and repeats its answer after that. */
@ApplicationScoped
class OnceOnly {
  private final KeyStore keys;
  private final ResultJson results;
  private final CausedEvents events;
  private final Caller caller;
  private final Clock clock;

  OnceOnly(
      KeyStore keys,
      ResultJson results,
      CausedEvents events,
      Caller caller,
      @RealTime Clock clock) {
    this.keys = keys;
    this.results = results;
    this.events = events;
    this.caller = caller;
    this.clock = clock;
  }

  @Nullable Object run(RequestKey.Given given, InvocationContext call) throws Exception {
    String scope = scopeOf(call.getMethod());
    Taking key = keys.take(scope, given.key());
    if (!key.taken()) {
      throw Problems.conflict(
          "still-running", "Still running", "The first request with this key has not ended yet.");
    }
    if (key.kept().isPresent()) {
      return repeat(key.kept().get(), given, call.getMethod());
    }
    Object result = call.proceed();
    keys.store(scope, given.key(), answer(given, result, call.getMethod()), clock.instant());
    return result;
  }

  private @Nullable Object repeat(StoredAnswer stored, RequestKey.Given given, Method useCase) {
    if (!stored.fingerprint().equals(given.fingerprint())) {
      throw Problems.unprocessable(
          "key-reused", "Key used for another request", "Send a new Idempotency-Key.");
    }
    stored.eventIds().forEach(events::record);
    return results.read(stored.result(), useCase.getGenericReturnType());
  }

  private StoredAnswer answer(RequestKey.Given given, @Nullable Object result, Method useCase) {
    String text = results.write(result, useCase.getGenericReturnType());
    return new StoredAnswer(given.fingerprint(), text, events.ids());
  }

  private String scopeOf(Method useCase) {
    return who() + ' ' + useCase.getDeclaringClass().getName() + '#' + useCase.getName();
  }

  private String who() {
    return caller.isAnonymous()
        ? "-"
        : caller.learnerId() + caller.institution().map(id -> "@" + id).orElse("");
  }
}
