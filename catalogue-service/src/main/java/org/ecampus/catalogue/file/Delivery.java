package org.ecampus.catalogue.file;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.ecampus.catalogue.file.Patience.Deadline;
import org.jboss.logging.Logger;

/**
 * Gives a client bytes as fast as they take them: the next part is read when the connection has
 * taken the last one, so that one part of each transfer is in memory and no more.
 */
final class Delivery {

  /** How long a client may take nothing. */
  static final Duration STANDSTILL = Duration.ofSeconds(30);

  static final int PART = 65_536;

  private static final Logger LOG = Logger.getLogger(Delivery.class);

  private final HttpServerRequest client;
  private final Deadline deadline;
  private final Duration standstill;

  Delivery(HttpServerRequest client, Deadline deadline, Duration standstill) {
    this.client = client;
    this.deadline = deadline;
    this.standstill = standstill;
  }

  /**
   * Whether all bytes were sent. If not, the client left, took nothing for too long, or the bytes
   * broke off, and the connection has ended: nothing else would tell the client.
   */
  boolean send(InputStream bytes) {
    try {
      copy(bytes);
      return true;
    } catch (IOException brokenOff) {
      LOG.error("The store broke off a file.", brokenOff);
    } catch (ExecutionException | TimeoutException gone) {
      LOG.debug("The client has left or takes nothing.", gone);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    cut();
    return false;
  }

  private void copy(InputStream bytes)
      throws IOException, ExecutionException, TimeoutException, InterruptedException {
    byte[] part = new byte[PART];
    for (int read = bytes.read(part); read >= 0; read = bytes.read(part)) {
      if (deadline.hasPassed()) {
        throw new TimeoutException("It has taken too long");
      }
      var taken = client.response().write(Buffer.buffer(read).appendBytes(part, 0, read));
      await(taken);
    }
  }

  private void await(Future<Void> taken)
      throws ExecutionException, TimeoutException, InterruptedException {
    taken
        .toCompletionStage()
        .toCompletableFuture()
        .get(standstill.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** At once: what waits to be taken is not waited for. */
  private void cut() {
    var _ = ((ConnectionBase) client.connection()).channel().close();
  }
}
