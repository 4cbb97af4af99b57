package org.ecampus.certification.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ecampus.kit.audit.Audit;
import org.ecampus.kit.outbox.Outbox;

/**
 * What a transaction enters into the register, written together at its end: the numbers of a series
 * in one step, one series after the other, so that its counter is locked for as short a time as can
 * be and transactions wait for each other in one order.
 */
@ApplicationScoped
class Entries {
  private static final int MOST_WAITING = 500;

  private final TransactionSynchronizationRegistry transactions;
  private final CertificateRepository certificates;
  private final SerialNumbers serialNumbers;
  private final Outbox outbox;
  private final Audit audit;

  Entries(
      TransactionSynchronizationRegistry transactions,
      CertificateRepository certificates,
      SerialNumbers serialNumbers,
      Outbox outbox,
      Audit audit) {
    this.transactions = transactions;
    this.certificates = certificates;
    this.serialNumbers = serialNumbers;
    this.outbox = outbox;
    this.audit = audit;
  }

  /** Keeps the entry until the running transaction ends, or somebody asks for it. */
  void add(Entry entry) {
    List<Entry> waiting = waiting();
    waiting.add(entry);
    if (waiting.size() >= MOST_WAITING) {
      write();
    }
  }

  /** Writes what the running transaction has entered so far, before the register is asked. */
  void write() {
    List<Entry> waiting = waiting();
    if (!waiting.isEmpty()) {
      List<Entry> all = List.copyOf(waiting);
      waiting.clear();
      number(all);
      all.forEach(entry -> certificates.persist(entry.certificate()));
      certificates.flush();
      outbox.publishAll(all.stream().map(Entry::fact).toList());
      audit.recordAll("certificate.issued", all.stream().map(Entry::id).toList());
    }
  }

  private void number(List<Entry> all) {
    all.stream()
        .collect(Collectors.groupingBy(this::seriesOf, TreeMap::new, Collectors.toList()))
        .values()
        .forEach(this::numberSeries);
  }

  private String seriesOf(Entry entry) {
    return serialNumbers.seriesOf(entry.serials(), entry.issuedAt());
  }

  private void numberSeries(List<Entry> series) {
    Entry first = series.getFirst();
    Entry.number(series, serialNumbers.next(first.serials(), first.issuedAt(), series.size()));
  }

  @SuppressWarnings("unchecked") // nobody else puts anything under this key
  private List<Entry> waiting() {
    var waiting = (List<Entry>) transactions.getResource(Entries.class);
    if (waiting == null) {
      waiting = new ArrayList<>();
      transactions.putResource(Entries.class, waiting);
      certificates.takePart();
      transactions.registerInterposedSynchronization(new AtTheEnd(this::write));
    }
    return waiting;
  }

  private record AtTheEnd(Runnable work) implements Synchronization {
    @Override
    public void beforeCompletion() {
      work.run();
    }

    @Override
    public void afterCompletion(int status) {
      // What was entered is committed or gone.
    }
  }
}
