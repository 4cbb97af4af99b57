package org.ecampus.local.gateway;

import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;
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
  static Visit begin(HttpServerRequest request, Runnable whenOver) {
    var visit = new Visit(request, whenOver);
    request.response().endHandler(sent -> visit.end(true));
    request.response().closeHandler(gone -> visit.end(true));
    return visit;
  }

  /** Asks the target only if the client has not left while the connection to it was made. */
  Future<HttpClientRequest> ask(HttpClientRequest asked) {
    if (!over.get()) {
      return Future.succeededFuture(asked);
    }
    asked.exceptionHandler(reset -> {}).reset();
    return Future.failedFuture("The client has left");
  }

  /**
   * The target's answer has been passed on, or was broken off by either side. A response that the
   * proxy resets tells neither its end nor its close, so this is the only word of it.
   */
  void answered(AsyncResult<Void> sent) {
    end(sent.succeeded());
  }

  private void end(boolean whole) {
    if (over.compareAndSet(false, true)) {
      whenOver.run();
      if (!request.isEnded()) {
        readOn();
      }
      if (!whole || !request.isEnded()) {
        cutLater();
      }
    }
  }

  /** So that the answer arrives before the connection ends. */
  private void readOn() {
    request.exceptionHandler(gone -> {}).endHandler(read -> {}).handler(part -> {}).resume();
  }

  /** Whatever the client has not taken by then is not waited for. */
  private void cutLater() {
    var channel = ((ConnectionBase) request.connection()).channel();
    Vertx.currentContext()
        .owner()
        .setTimer(
            READ_ON_MILLIS,
            late -> {
              var _ = channel.close();
            });
  }
}
