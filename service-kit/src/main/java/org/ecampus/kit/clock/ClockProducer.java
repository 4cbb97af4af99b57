package org.ecampus.kit.clock;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.ecampus.kit.config.RealTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The two clocks of a service; both tick in UTC. */
@Singleton
class ClockProducer {

  @Produces
  @Singleton
  @RealTime
  Clock realTime() {
    return Clock.systemUTC();
  }

  @Produces
  @Singleton
  BusinessTime businessTime(
      @RealTime Clock clock, @ConfigProperty(name = "ecampus.clock.offset") Duration offset) {
    return new BusinessTime(clock, offset);
  }

  @Produces
  @Singleton
  Clock clock(BusinessTime time) {
    return time.clock();
  }
}
