package org.ecampus.local.gateway;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A connection on which every byte is ours, for requests that no client would send. */
final class Wire implements AutoCloseable {

  private static final int PATIENCE_MILLIS = 10_000;

  private final Socket socket;

  Wire(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(PATIENCE_MILLIS);
  }

  OutputStream out() throws IOException {
    return socket.getOutputStream();
  }

  Wire send(String text) throws IOException {
    out().write(text.getBytes(StandardCharsets.ISO_8859_1));
    out().flush();
    return this;
  }

  /** The head of the answer and as much of its body as Content-Length says. */
  String answer() throws IOException {
    var in = socket.getInputStream();
    var head = head(in);
    var length = head.replaceAll("(?is).*content-length: *([0-9]+).*", "$1");
    return length.equals(head) ? head : head + text(in.readNBytes(Integer.parseInt(length)));
  }

  /** The head of the answer. */
  String head() throws IOException {
    return head(socket.getInputStream());
  }

  /** So many bytes, or fewer when the connection ends. */
  byte[] read(int most) throws IOException {
    return socket.getInputStream().readNBytes(most);
  }

  private static String head(InputStream in) throws IOException {
    var read = new ByteArrayOutputStream();
    while (!text(read.toByteArray()).endsWith("\r\n\r\n")) {
      int next = in.read();
      if (next < 0) {
        throw new IOException("The connection ended after: " + text(read.toByteArray()));
      }
      read.write(next);
    }
    return text(read.toByteArray());
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
