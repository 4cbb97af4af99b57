package org.ecampus.kit.http;

import io.vertx.core.VertxException;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;

/**
 * Answers requests whose {@code Host} is missing or malformed. No route gets to see them, unless
 * the service believes a gateway: there the {@link Gate} asks what Quarkus has made of it.
 */
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

  static boolean namesOneHost(HttpServerRequest request) {
    List<String> hosts = request.headers().getAll(HttpHeaders.HOST);
    return hosts.size() == 1 && HostAndPort.parseAuthority(hosts.getFirst(), -1) != null;
  }

  static ProblemException refused() {
    return Problems.malformed("The Host header is missing or malformed.");
  }

  private void explain(RoutingContext context) {
    if (context.statusCode() == 400 && context.failure() instanceof VertxException) {
      answers.answer(context, refused());
    } else {
      context.next();
    }
  }
}
