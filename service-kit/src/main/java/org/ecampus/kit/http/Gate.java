package org.ecampus.kit.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.HttpCompressionHandler;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Looks at every request before anything else does: its address, the size of its headers and the
 * announced size of its body; and says of every answer how browsers must treat it.
 */
@ApplicationScoped
class Gate {
  static final int LONGEST_URI = 8_192;
  static final int LARGEST_HEADERS = 8_192;
  private static final int FIRST = 100_000;
  private static final int TOO_LARGE = 413;
  private static final long LINGER_MILLIS = 2_000;
  private static final Set<String> PACKED =
      Set.of("application/json", Problem.MEDIA_TYPE, "text/html");

  private final ProblemAnswers answers;
  private final long largestBody;
  private final String docs;

  Gate(
      ProblemAnswers answers,
      @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largestBody,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.answers = answers;
    this.largestBody = largestBody.asLongValue();
    this.docs = "/api/" + service + "/docs";
  }

  void register(@Observes Filters filters) {
    filters.register(this::pass, FIRST);
  }

  private void pass(RoutingContext context) {
    context.addEndHandler(ended -> closeIfUnread(context));
    context.addHeadersEndHandler(ending -> complete(context));
    refusal(context.request())
        .ifPresentOrElse(refusal -> answers.answer(context, refusal), context::next);
  }

  private void complete(RoutingContext context) {
    BrowserRules.complete(context.response().headers(), context.request().path(), docs);
    HttpCompressionHandler.compressIfNeeded(context, PACKED);
  }

  /**
   * What is left of a body that was too large is thrown away, and not for long: a connection that
   * is closed at once may take the answer with it.
   */
  private static void closeIfUnread(RoutingContext context) {
    if (context.response().getStatusCode() == TOO_LARGE) {
      HttpServerRequest request = context.request();
      context.vertx().setTimer(LINGER_MILLIS, late -> request.connection().close());
      if (!request.isEnded()) {
        request.handler(unread -> {}).endHandler(done -> request.connection().close()).resume();
      }
    }
  }

  private Optional<ProblemException> refusal(HttpServerRequest request) {
    if (request.uri().length() > LONGEST_URI) {
      return refused("uri-too-long", 414, "URI too long");
    }
    if (sizeOfHeaders(request) > LARGEST_HEADERS) {
      return refused("headers-too-large", 431, "Headers too large");
    }
    if (!HostFaults.namesOneHost(request)) {
      return Optional.of(HostFaults.refused());
    }
    if (request.path() == null || !Spelling.isPlain(request.path())) {
      return Optional.of(Problems.notFound());
    }
    if (!Spelling.isClean(request.query())) {
      return Optional.of(Problems.malformed("The query is not valid UTF-8 text."));
    }
    if (!MediaTypes.areReadable(request.getHeader(HttpHeaders.ACCEPT))) {
      return Optional.of(Problems.invalid(HttpHeaders.ACCEPT, "is no list of media types"));
    }
    if (!MediaTypes.isOne(request.headers().getAll(HttpHeaders.CONTENT_TYPE))) {
      return Optional.of(Problems.unsupportedMediaType());
    }
    return announcedSize(request) > largestBody
        ? Optional.of(Problems.tooLarge(largestBody))
        : Optional.empty();
  }

  private static Optional<ProblemException> refused(String slug, int status, String title) {
    return Optional.of(new ProblemException(Problem.of(slug, status, title, null)));
  }

  private static int sizeOfHeaders(HttpServerRequest request) {
    int size = 0;
    for (Map.Entry<String, String> header : request.headers()) {
      size += header.getKey().length() + header.getValue().length();
    }
    return size;
  }

  private static long announcedSize(HttpServerRequest request) {
    String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    try {
      return length == null ? 0 : Long.parseLong(length);
    } catch (NumberFormatException beyondLong) {
      return Long.MAX_VALUE;
    }
  }
}
