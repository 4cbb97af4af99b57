package org.ecampus.webinar.webinars.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.ecampus.webinar.webinars.model.Publication.Reason;
import org.ecampus.webinar.webinars.model.Publication.Refused;
import org.ecampus.webinar.webinars.model.Publication.Scheduled;
import org.junit.jupiter.api.Test;

class PublicationTest {

  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

  @Test
  void schedulesDraftThatBeginsLater() {
    assertThat(Publication.of(State.DRAFT, NOW.plusNanos(1), NOW)).isEqualTo(new Scheduled(NOW));
  }

  @Test
  void refusesDraftThatBeginsThisInstant() {
    assertThat(Publication.of(State.DRAFT, NOW, NOW)).isEqualTo(new Refused(Reason.ALREADY_BEGUN));
  }

  @Test
  void refusesWhatIsPublished() {
    assertThat(Publication.of(State.PUBLISHED, NOW.plusSeconds(60), NOW))
        .isEqualTo(new Refused(Reason.ALREADY_PUBLISHED));
  }

  @Test
  void namesPublicationAsReasonEvenWhenBegun() {
    assertThat(Publication.of(State.PUBLISHED, NOW.minusSeconds(60), NOW))
        .isEqualTo(new Refused(Reason.ALREADY_PUBLISHED));
  }
}
