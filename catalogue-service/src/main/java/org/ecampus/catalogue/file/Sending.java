package org.ecampus.catalogue.file;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import org.ecampus.catalogue.file.Patience.Deadline;
import org.jboss.logging.Logger;

/** What the current request sends: it ends with the request, also when nothing of it was sent. */
@RequestScoped
class Sending {

  private static final Logger LOG = Logger.getLogger(Sending.class);
  private static final int PART = 65_536;

  private final Transfers transfers;
  private final Patience patience;
  private final Deque<AutoCloseable> open = new ArrayDeque<>();

  Sending(Transfers transfers, Patience patience) {
    this.transfers = transfers;
    this.patience = patience;
  }

  /** Begins, or refuses with 503. */
  void begin() {
    open.push(transfers.begin());
  }

  /** These bytes are what is sent. */
  void bytes(InputStream bytes) {
    open.push(bytes);
  }

  /** Sends the bytes a part at a time, until they end, the client leaves, or takes too long. */
  void copy(InputStream bytes, OutputStream out) throws IOException {
    byte[] part = new byte[PART];
    Deadline deadline = patience.begin();
    boolean taken = true;
    for (int read = bytes.read(part); read >= 0 && taken; read = bytes.read(part)) {
      taken = !deadline.hasPassed() && take(out, part, read);
    }
  }

  private static boolean take(OutputStream out, byte[] part, int length) {
    try {
      out.write(part, 0, length);
      return true;
    } catch (IOException left) {
      LOG.debug("The client has left.", left);
      return false;
    }
  }

  @PreDestroy
  void end() {
    open.forEach(Sending::close);
  }

  private static void close(AutoCloseable one) {
    try {
      one.close();
    } catch (Exception e) {
      LOG.warn("What was sent cannot be closed.", e);
    }
  }
}
