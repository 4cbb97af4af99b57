package org.ecampus.catalogue.file.store;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;

/** A server that speaks S3 and keeps its objects in a directory that goes with it. */
final class S3Server implements AutoCloseable {

  static final String KEY = "test-key";
  static final String SECRET = "test-secret";

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Path JAR = Path.of("target", "s3proxy", "s3proxy.jar");

  private final Process process;
  private final Path home;
  private final int port;

  private S3Server(Process process, Path home, int port) {
    this.process = process;
    this.home = home;
    this.port = port;
  }

  static S3Server start() throws IOException {
    Path home = Files.createTempDirectory("s3-");
    int port = freePort();
    Path settings = Files.writeString(home.resolve("s3.properties"), settings(home, port));
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(java, "-jar", JAR.toString(), "--properties", settings.toString())
            .redirectErrorStream(true)
            .redirectOutput(home.resolve("log").toFile())
            .start();
    var server = new S3Server(process, home, port);
    await().atMost(PATIENCE).until(server::answers);
    return server;
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + port);
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
    try (var files = Files.walk(home)) {
      for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private boolean answers() {
    if (!process.isAlive()) {
      throw new IllegalStateException("the S3 server has ended, see " + home.resolve("log"));
    }
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_000);
      return true;
    } catch (IOException notYet) {
      return false;
    }
  }

  private static String settings(Path home, int port) throws IOException {
    return """
    s3proxy.endpoint=http://127.0.0.1:%d
    s3proxy.authorization=aws-v2-or-v4
    s3proxy.identity=%s
    s3proxy.credential=%s
    jclouds.provider=filesystem-nio2
    jclouds.filesystem.basedir=%s
    """
        .formatted(port, KEY, SECRET, Files.createDirectory(home.resolve("objects")));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
