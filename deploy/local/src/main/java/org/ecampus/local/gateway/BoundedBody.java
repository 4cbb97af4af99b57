package org.ecampus.local.gateway;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/** The body of a request as it comes in, up to a bound; beyond it the body fails. */
final class BoundedBody implements ReadStream<Buffer> {

  /** The largest body any service reads, uploads of 100 MiB, with some room. */
  static final long LARGEST = 101L * 1024 * 1024;

  private final HttpServerRequest request;
  private long read;
  private boolean ended;
  private @Nullable Handler<Throwable> failed;

  BoundedBody(HttpServerRequest request) {
    this.request = request;
  }

  /** Whether the request says itself that its body is beyond the bound. */
  static boolean announcesTooMuch(HttpServerRequest request) {
    var length = request.getHeader("Content-Length");
    return length != null && (length.length() > 18 || Long.parseLong(length) > LARGEST);
  }

  /** How many bytes have come in so far. */
  long read() {
    return read;
  }

  /** Whether all of it has come in. */
  boolean ended() {
    return ended;
  }

  boolean tooLarge() {
    return read > LARGEST;
  }

  @Override
  public ReadStream<Buffer> handler(@Nullable Handler<Buffer> taker) {
    request.handler(taker == null ? null : part -> take(part, taker));
    return this;
  }

  private void take(Buffer part, Handler<Buffer> taker) {
    boolean before = tooLarge();
    read += part.length();
    if (!tooLarge()) {
      taker.handle(part);
    } else if (!before && failed != null) {
      failed.handle(new IllegalStateException("The body is larger than " + LARGEST + " bytes"));
    }
  }

  @Override
  public ReadStream<Buffer> exceptionHandler(@Nullable Handler<Throwable> handler) {
    failed = handler;
    request.exceptionHandler(handler);
    return this;
  }

  @Override
  public ReadStream<Buffer> endHandler(@Nullable Handler<Void> handler) {
    request.endHandler(
        end -> {
          ended = true;
          if (handler != null && !tooLarge()) {
            handler.handle(null);
          }
        });
    return this;
  }

  @Override
  public ReadStream<Buffer> pause() {
    request.pause();
    return this;
  }

  @Override
  public ReadStream<Buffer> resume() {
    request.resume();
    return this;
  }

  @Override
  public ReadStream<Buffer> fetch(long amount) {
    request.fetch(amount);
    return this;
  }
}
