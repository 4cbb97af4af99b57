package org.ecampus.catalogue.content.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StandingOfferingTest {

  private final UUID course = UUID.randomUUID();

  @ParameterizedTest
  @EnumSource(value = PriceKind.class, names = "PAID", mode = EnumSource.Mode.EXCLUDE)
  void selfPacedCourseThatCostsTheLearnerNothingIsOpenUnderItsOwnId(PriceKind price) {
    assertThat(StandingOffering.open(course, Track.SELF_PACED, price)).contains(course);
  }

  @ParameterizedTest
  @EnumSource(Track.class)
  void paidCourseIsOpenToNobody(Track track) {
    assertThat(StandingOffering.open(course, track, PriceKind.PAID)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(value = Track.class, names = "SELF_PACED", mode = EnumSource.Mode.EXCLUDE)
  void courseOfAnotherTrackIsOpenOnlyInRunsThatAreOpenedForIt(Track track) {
    assertThat(StandingOffering.open(course, track, PriceKind.FREE)).isEmpty();
    assertThat(StandingOffering.open(course, track, PriceKind.SPONSORED)).isEmpty();
  }

  @Test
  void publishedCourseIsOpenAsItsContentSays() {
    assertThat(published(new Price.Free()).openOffering()).contains(course);
    assertThat(published(new Price.Sponsored("A ministry")).openOffering()).contains(course);
    assertThat(published(new Price.Paid("450.00", "EUR")).openOffering()).isEmpty();
  }

  private PublishedCourse published(Price price) {
    Content content =
        new Content(Map.of(), Track.SELF_PACED, Level.INTRODUCTORY, List.of(), price, List.of());
    Instant noon = Instant.parse("2026-06-01T12:00:00Z");
    return new PublishedCourse(course, UUID.randomUUID(), UUID.randomUUID(), 1, noon, content);
  }
}
