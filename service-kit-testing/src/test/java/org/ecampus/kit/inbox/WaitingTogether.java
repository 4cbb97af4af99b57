package org.ecampus.kit.inbox;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/** Says when so many events were looked for together. */
class WaitingTogether extends ArrivalRows {

  private final int many;
  private final CountDownLatch together = new CountDownLatch(1);

  WaitingTogether(DataSource database, int many) {
    super(database);
    this.many = many;
  }

  @Override
  Set<UUID> arrived(Collection<UUID> ids) {
    if (ids.size() == many) {
      together.countDown();
    }
    return super.arrived(ids);
  }

  boolean areThere() throws InterruptedException {
    return together.await(10, TimeUnit.SECONDS);
  }
}
