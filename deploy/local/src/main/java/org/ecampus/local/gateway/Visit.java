package org.ecampus.local.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import java.util.concurrent.atomic.AtomicBoolean;

/** A request from its beginning to the end of its answer, or of its connection. */
final class Visit {

  private static final long READ_ON_MILLIS = 2_000;

  private final HttpServerRequest request;
  private final Runnable whenOver;
  private final AtomicBoolean over = new AtomicBoolean();

  private Visit(HttpServerRequest request, Runnable whenOver) {
    this.request = request;
    this.whenOver = whenOver;
  }

  /** Runs the task once, when the answer has been sent or the connection has ended before that. */
  static void begin(HttpServerRequest request, Runnable whenOver) {
    var visit = new Visit(request, whenOver);
    request.response().endHandler(sent -> visit.end());
    request.response().closeHandler(gone -> visit.end());
  }

  private void end() {
    if (over.compareAndSet(false, true)) {
      whenOver.run();
      if (!request.isEnded()) {
        leaveUnread();
      }
    }
  }

  /** Reads on for a moment, so that the answer arrives before the connection ends. */
  private void leaveUnread() {
    var connection = request.connection();
    request.exceptionHandler(gone -> {}).endHandler(read -> {}).handler(part -> {}).resume();
    Vertx.currentContext().owner().setTimer(READ_ON_MILLIS, late -> connection.close());
  }
}
