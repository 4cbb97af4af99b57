package org.ecampus.kit.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** Sends bytes that a well-behaved HTTP client refuses to send. */
final class RawHttp {
  private static final int PATIENCE_MILLIS = 15_000;
  private static final int PART = 16_384;

  private final int port;

  RawHttp(int port) {
    this.port = port;
  }

  RawAnswer send(RawRequest request) throws IOException {
    return send(request.bytes());
  }

  RawAnswer send(byte[] request) throws IOException {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress("localhost", port), PATIENCE_MILLIS);
      socket.setSoTimeout(PATIENCE_MILLIS);
      write(socket, request);
      return RawAnswer.parse(read(socket));
    }
  }

  private static void write(Socket socket, byte[] request) throws IOException {
    try {
      var out = socket.getOutputStream();
      out.write(request);
      out.flush();
    } catch (SocketException answeredBeforeTheEnd) {
      if (socket.isClosed()) {
        throw answeredBeforeTheEnd;
      }
    }
  }

  private static String read(Socket socket) throws IOException {
    var bytes = new ByteArrayOutputStream();
    byte[] part = new byte[PART];
    try {
      int count = socket.getInputStream().read(part);
      while (count >= 0) {
        bytes.write(part, 0, count);
        count = AnswerEnd.isIn(bytes) ? -1 : socket.getInputStream().read(part);
      }
    } catch (SocketException closedBehindTheAnswer) {
      if (bytes.size() == 0) {
        throw closedBehindTheAnswer;
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
