package org.ecampus.tutoring.learning;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.ecampus.tutoring.learning.model.ActivityProgress;

/**
 * Holds every reader of progress until a second one has read too, or two seconds have gone by:
 * whoever can be let in between reading and writing, is.
 */
class MeetingRepository extends LearningRepository {

  private static final int PATIENCE_MILLIS = 2_000;

  private final CountDownLatch readers = new CountDownLatch(2);

  MeetingRepository(EntityManager database) {
    super(database);
  }

  @Override
  Map<UUID, ActivityProgress> activities(UUID enrolmentId) {
    Map<UUID, ActivityProgress> read = super.activities(enrolmentId);
    readers.countDown();
    try {
      readers.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return read;
  }
}
