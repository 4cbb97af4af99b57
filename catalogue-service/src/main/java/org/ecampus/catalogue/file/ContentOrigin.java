package org.ecampus.catalogue.file;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import org.ecampus.kit.http.ProblemAnswers;
import org.ecampus.kit.http.Problems;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps content and everything else on origins of their own: on the host of content there are files
 * and nothing else, and on every other host there are none. So whatever a file holds, a browser
 * never takes it for a part of the campus.
 */
@ApplicationScoped
class ContentOrigin {

  private static final int BEHIND_THE_GATE = 90_000;
  private static final String FILES = "/files/";

  private final ProblemAnswers problems;
  private final String host;

  ContentOrigin(
      ProblemAnswers problems,
      @ConfigProperty(name = "ecampus.content-url") URI content,
      @ConfigProperty(name = "ecampus.public-url") URI campus) {
    if (content.getHost().equalsIgnoreCase(campus.getHost())) {
      throw new IllegalStateException("ecampus.content-url must have a host of its own");
    }
    this.problems = problems;
    this.host = content.getHost();
  }

  void register(@Observes Filters filters) {
    filters.register(this::pass, BEHIND_THE_GATE);
  }

  private void pass(RoutingContext context) {
    boolean forFile = context.request().path().startsWith(FILES);
    if (forFile == isContent(context.request())) {
      context.next();
    } else {
      problems.answer(context, Problems.notFound());
    }
  }

  private boolean isContent(HttpServerRequest request) {
    HostAndPort asked = request.authority();
    return asked != null && asked.host().equalsIgnoreCase(host);
  }
}
