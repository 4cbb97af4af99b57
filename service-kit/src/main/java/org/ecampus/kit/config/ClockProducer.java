package org.ecampus.kit.config;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The two clocks of a service; both tick in UTC. */
@Singleton
class ClockProducer {

  @Produces
  @Singleton
  Clock businessTime() {
    return Clock.systemUTC();
  }

  @Produces
  @Singleton
  @RealTime
  Clock realTime() {
    return Clock.systemUTC();
  }
}
