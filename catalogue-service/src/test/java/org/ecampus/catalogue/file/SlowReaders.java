package org.ecampus.catalogue.file;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Clients that ask and take nothing of the answer. */
final class SlowReaders implements AutoCloseable {

  private static final int PATIENCE_MILLIS = 30_000;
  private static final int RECEIVE = 4_096;

  private final List<Socket> sockets = new ArrayList<>();
  private final int port;

  SlowReaders(int port) {
    this.port = port;
  }

  /** One more that asks for this path. */
  Socket ask(String path) throws IOException {
    var client = new Socket();
    sockets.add(client);
    client.setSoTimeout(PATIENCE_MILLIS);
    client.setReceiveBufferSize(RECEIVE);
    client.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    String request = "GET %s HTTP/1.1\r\nHost: %s\r\n\r\n".formatted(path, Content.HOST);
    client.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    return client;
  }

  @Override
  public void close() throws IOException {
    for (Socket socket : sockets) {
      socket.close();
    }
  }
}
