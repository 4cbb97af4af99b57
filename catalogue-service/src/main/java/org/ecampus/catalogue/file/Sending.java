package org.ecampus.catalogue.file;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jboss.logging.Logger;

/** What the current request sends: it ends with the request, also when nothing of it was sent. */
@RequestScoped
class Sending {

  private static final Logger LOG = Logger.getLogger(Sending.class);

  private final Transfers transfers;
  private final Patience patience;
  private final CurrentVertxRequest current;
  private final Deque<AutoCloseable> open = new ArrayDeque<>();

  Sending(Transfers transfers, Patience patience, CurrentVertxRequest current) {
    this.transfers = transfers;
    this.patience = patience;
    this.current = current;
  }

  /** Begins, or refuses with 503. */
  void begin() {
    open.push(transfers.begin());
  }

  /** These bytes are what is sent. */
  void bytes(InputStream bytes) {
    open.push(bytes);
  }

  /** Whether all of them were sent; if not, the connection has ended. */
  boolean send(InputStream bytes) {
    var delivery =
        new Delivery(current.getCurrent().request(), patience.begin(), Delivery.STANDSTILL);
    return delivery.send(bytes);
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
