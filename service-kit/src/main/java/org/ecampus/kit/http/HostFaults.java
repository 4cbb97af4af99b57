package org.ecampus.kit.http;

import io.vertx.core.VertxException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Answers requests whose {@code Host} is missing or malformed, which no route gets to see. */
@ApplicationScoped
class HostFaults {
  private static final int FIRST = -100_000;

  private final ProblemAnswers answers;

  HostFaults(ProblemAnswers answers) {
    this.answers = answers;
  }

  void register(@Observes Router router) {
    router.route().order(FIRST).failureHandler(this::explain);
  }

  private void explain(RoutingContext context) {
    if (context.statusCode() == 400 && context.failure() instanceof VertxException) {
      answers.answer(context, Problems.malformed("The Host header is missing or malformed."));
    } else {
      context.next();
    }
  }
}
