package org.ecampus.catalogue.listing;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Reads nothing until it is let. */
public final class SlowChanges extends ListingChanges {

  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch goesOn = new CountDownLatch(1);
  private final ListingChanges real;

  public SlowChanges(ListingChanges real) {
    super(null, null);
    this.real = real;
  }

  /** Waits until it was asked, and says whether it was. */
  public boolean isAsked() throws InterruptedException {
    return asked.await(20, TimeUnit.SECONDS);
  }

  public void goOn() {
    goesOn.countDown();
  }

  @Override
  public long read(long since, Consumer<Change> each) {
    asked.countDown();
    try {
      if (!goesOn.await(20, TimeUnit.SECONDS)) {
        throw new IllegalStateException("was never let");
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
    return real.read(since, each);
  }
}
