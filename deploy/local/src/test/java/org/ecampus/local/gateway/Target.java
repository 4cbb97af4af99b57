package org.ecampus.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** A part behind the gateway that does what the path says: short, long, cut, or silent. */
final class Target implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 30;
  private static final String HEAD = "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: ";

  private final ServerSocket server;
  private final Semaphore begun = new Semaphore(0);
  private final Semaphore ended = new Semaphore(0);

  Target(int port) throws IOException {
    server = new ServerSocket(port, 1_000, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::serve);
  }

  /** Waits until one more request has arrived. */
  void awaitBeginning() throws InterruptedException {
    assertThat(begun.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
  }

  /** Waits until one more exchange is over on this side. */
  void awaitEnd() throws InterruptedException {
    assertThat(ended.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
  }

  /** Waits until no request that has arrived is under way on this side. */
  void awaitAllEnds() throws InterruptedException {
    int all = begun.drainPermits();
    assertThat(ended.tryAcquire(all, PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
  }

  private void serve() {
    try {
      while (true) {
        var one = server.accept();
        Thread.ofVirtual().start(() -> take(one));
      }
    } catch (IOException closed) {
      ended.drainPermits();
    }
  }

  private void take(Socket one) {
    try (one) {
      answer(one, path(one.getInputStream()));
    } catch (IOException brokenOff) {
      return;
    }
  }

  private void answer(Socket one, String path) throws IOException {
    begun.release();
    try {
      act(one, path);
    } finally {
      ended.release();
    }
  }

  private static void act(Socket one, String path) throws IOException {
    if (path.endsWith("short")) {
      write(one, HEAD + "2\r\n\r\nok");
    } else if (path.endsWith("cut")) {
      write(one, HEAD + "1000\r\n\r\nbegun");
    } else if (path.endsWith("long")) {
      write(one, HEAD + "1000000000\r\n\r\n");
      writeOn(one);
    } else {
      one.getInputStream().transferTo(OutputStream.nullOutputStream());
    }
  }

  /** Until the other side has had enough. */
  private static void writeOn(Socket one) throws IOException {
    byte[] part = new byte[65_536];
    while (true) {
      one.getOutputStream().write(part);
    }
  }

  private static void write(Socket one, String text) throws IOException {
    one.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
  }

  private static String path(InputStream in) throws IOException {
    var head = new StringBuilder();
    while (!head.toString().endsWith("\r\n\r\n")) {
      int next = in.read();
      if (next < 0) {
        throw new EOFException("The connection ended after: " + head);
      }
      head.append((char) next);
    }
    return head.toString().split(" ", 3)[1];
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
