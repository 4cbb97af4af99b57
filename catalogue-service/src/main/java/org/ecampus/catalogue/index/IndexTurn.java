package org.ecampus.catalogue.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ecampus.catalogue.listing.Change;
import org.ecampus.catalogue.listing.ListingChanges;
import org.jspecify.annotations.Nullable;

/** Takes into the index what has changed since the last turn; a turn that failed is taken again. */
final class IndexTurn {

  private final ListingChanges changes;
  private final IndexStore store;
  private long since = ListingChanges.BEGINNING;
  private Map<UUID, Long> taken = Map.of();

  IndexTurn(ListingChanges changes, IndexStore store) {
    this.changes = changes;
    this.store = store;
  }

  /** The courses that have changed, and the index after it. */
  record Result(Set<UUID> changed, Snapshot snapshot) {}

  Result run(@Nullable Snapshot last) throws IOException {
    Map<UUID, Long> read = new HashMap<>();
    Set<UUID> changed = new HashSet<>();
    long next = changes.read(since, change -> take(change, read, changed));
    Snapshot snapshot = last == null ? store.first() : store.after(last);
    read.values().removeIf(transaction -> Long.compareUnsigned(transaction, next) < 0);
    taken = read;
    since = next;
    return new Result(changed, snapshot);
  }

  /** What is read again, because an older transaction was under way, is not taken again. */
  private void take(Change change, Map<UUID, Long> read, Set<UUID> changed) {
    Long transaction = change.transaction();
    read.put(change.courseId(), transaction);
    if (transaction.equals(taken.get(change.courseId()))) {
      return;
    }
    try {
      store.take(change);
      changed.add(change.courseId());
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be written", e);
    }
  }
}
