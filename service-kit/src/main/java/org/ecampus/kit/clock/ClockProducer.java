package org.ecampus.kit.clock;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import org.ecampus.kit.config.RealTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The two clocks of a service, which tick in UTC, and the zone in which the campus counts days. */
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
  ZoneId zone(@ConfigProperty(name = "ecampus.zone") ZoneId zone) {
    return zone;
  }

  @Produces
  @Singleton
  Clock clock(BusinessTime time) {
    return time.clock();
  }
}
