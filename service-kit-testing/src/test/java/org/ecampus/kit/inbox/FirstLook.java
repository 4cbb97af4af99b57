package org.ecampus.kit.inbox;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/** Says when an event was looked for and had not come. */
class FirstLook extends ArrivalRows {

  private final UUID event;
  private final CountDownLatch inVain = new CountDownLatch(1);

  FirstLook(DataSource database, UUID event) {
    super(database);
    this.event = event;
  }

  @Override
  Set<UUID> arrived(Collection<UUID> ids) {
    var arrived = super.arrived(ids);
    if (ids.contains(event) && !arrived.contains(event)) {
      inVain.countDown();
    }
    return arrived;
  }

  boolean wasInVain() throws InterruptedException {
    return inVain.await(10, TimeUnit.SECONDS);
  }
}
