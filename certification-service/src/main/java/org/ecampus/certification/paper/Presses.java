package org.ecampus.certification.paper;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.ecampus.kit.limit.Permits;

/** Prints as many pages at once as there are processors; whoever waits too long is answered 503. */
final class Presses {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final String BUSY = "Too many certificates are being printed.";

  private final Permits turns =
      new Permits(Runtime.getRuntime().availableProcessors(), PATIENCE, PATIENCE, BUSY);

  /** No more of them than there are turns. */
  private final Queue<PdfPrinter> idle = new ConcurrentLinkedQueue<>();

  byte[] print(String xhtml) {
    return turns.run(() -> printed(xhtml));
  }

  /** A printer that has failed is not used again. */
  private byte[] printed(String xhtml) {
    PdfPrinter next = idle.poll();
    PdfPrinter printer = next == null ? new PdfPrinter() : next;
    byte[] pdf = printer.print(xhtml);
    idle.add(printer);
    return pdf;
  }
}
