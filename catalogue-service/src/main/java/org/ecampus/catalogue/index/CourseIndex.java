package org.ecampus.catalogue.index;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.ecampus.catalogue.listing.ListingChanged;
import org.ecampus.catalogue.listing.ListingChanges;
import org.ecampus.catalogue.listing.ListingFollowed;
import org.ecampus.kit.config.RealTime;
import org.ecampus.kit.http.Problems;
import org.ecampus.kit.replica.FollowsDatabase;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The courses that can be found, in the memory of this replica. It is made of the listing when the
 * service starts, follows every change of it, and says of nothing that is older than two seconds or
 * than this process's own commits that it is current.
 */
@ApplicationScoped
public class CourseIndex implements FollowsDatabase {

  private static final Duration OLDEST = Duration.ofMillis(1_500);
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final ListingChanges changes;
  private final CourseDocuments documents;
  private final Event<ListingFollowed> followed;
  private final Clock clock;
  private final Path folder;
  private final Turns turns = new Turns();
  private final IndexLoop loop = new IndexLoop(this::follow);
  private final AtomicLong wanted = new AtomicLong(turns.next());
  private volatile long currentAt;
  private volatile @Nullable Snapshot snapshot;
  private @Nullable IndexStore store;
  private @Nullable IndexTurn turn;

  CourseIndex(
      ListingChanges changes,
      CourseDocuments documents,
      Event<ListingFollowed> followed,
      @RealTime Clock clock,
      @ConfigProperty(name = "ecampus.catalogue.index.directory") Path folder) {
    this.changes = changes;
    this.documents = documents;
    this.followed = followed;
    this.clock = clock;
    this.folder = folder;
  }

  void start(@Observes StartupEvent startup) throws IOException {
    currentAt = clock.millis();
    store = IndexStore.in(folder, documents);
    turn = new IndexTurn(changes, store);
    loop.start();
  }

  void stop(@Observes ShutdownEvent shutdown) throws IOException {
    loop.close();
    if (snapshot != null) {
      snapshot.close();
    }
    if (store != null) {
      store.close();
    }
  }

  void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ListingChanged change) {
    wanted.accumulateAndGet(turns.next(), Math::max);
    loop.wake();
  }

  /** What can be found now; whoever gets it closes it. Waits two seconds for it, else 503. */
  public Snapshot current() {
    awaitCurrent();
    while (true) {
      Snapshot now = Objects.requireNonNull(snapshot);
      if (now.hold()) {
        return now;
      }
    }
  }

  /** Waits until this replica knows every change older than two seconds, at most that long. */
  public void awaitCurrent() {
    if (!isCurrent() && !catchesUp(PATIENCE)) {
      throw Problems.unavailable("The courses cannot be searched yet.", Duration.ofSeconds(1));
    }
  }

  @Override
  public boolean catchesUp(Duration atMost) {
    long next = turns.next();
    loop.wake();
    return turns.await(next, atMost);
  }

  /** Whether the index was made. */
  boolean isThere() {
    return snapshot != null;
  }

  /** How long ago the database was as it is here. */
  Duration lag() {
    return Duration.ofMillis(clock.millis() - currentAt);
  }

  private boolean isCurrent() {
    return turns.hasEnded(wanted.get()) && lag().compareTo(OLDEST) < 0;
  }

  private @Nullable Void follow() throws IOException {
    long number = turns.begin();
    long began = clock.millis();
    Snapshot last = snapshot;
    IndexTurn.Result result = Objects.requireNonNull(turn).run(last);
    snapshot = result.snapshot();
    if (last != null && last != result.snapshot()) {
      last.close();
    }
    if (!result.changed().isEmpty()) {
      followed.fire(new ListingFollowed(result.changed()));
    }
    currentAt = began;
    turns.end(number);
    return null;
  }
}
