package org.ecampus.enrolment.enrolling;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.ecampus.enrolment.Campus;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/**
 * The negative control of {@link SeatRaceTest}: the lock is what keeps seats from being oversold.
 */
@ServiceTest
@TestProfile(SeatRaceWithoutLockTest.WithoutLock.class)
class SeatRaceWithoutLockTest {

  private static final int LEARNERS = 60;
  private static final int SEATS = 30;
  private static final int RACES = 10;

  @TestHTTPResource URI service;
  @Inject Campus campus;
  @Inject Ledger ledger;

  /** The same service with the lock off. */
  public static class WithoutLock implements QuarkusTestProfile {
    @Override
    public Set<Class<?>> getEnabledAlternatives() {
      return Set.of(SeatsWithoutLock.class);
    }
  }

  @Test
  void oversellsOnceTheLockIsOff() throws Exception {
    for (int race = 0; race < RACES; race++) {
      if (seatedInARace() > SEATS) {
        return;
      }
    }
    assertThat(false).as("%d races without a lock oversold nothing", RACES).isTrue();
  }

  private int seatedInARace() throws Exception {
    UUID course = campus.course(SEATS);
    try (Race race = new Race(service, course)) {
      List<Callable<Attempt>> requests =
          ledger.learners(LEARNERS).stream()
              .map(learner -> race.request(learner, Race.token(learner), learner.toString()))
              .toList();
      race.run(requests);
    }
    return ledger.seated(course).size();
  }
}
