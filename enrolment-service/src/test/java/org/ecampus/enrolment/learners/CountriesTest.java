package org.ecampus.enrolment.learners;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountriesTest {

  private final Countries countries = new Countries();

  @Test
  void knowsEveryCountryOfIso3166AndNoOther() {
    assertThat(countries.codes())
        .containsExactlyInAnyOrderElementsOf(
            Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2));
  }

  @Test
  void countsNoCountryAsInternationalOfficials() {
    assertThat(countries.codes())
        .noneMatch(
            code -> countries.regionOf(code).orElseThrow() == Region.INTERNATIONAL_OFFICIALS);
  }

  @ParameterizedTest
  @CsvSource({
    "SN, AFRICA",
    "EG, AFRICA",
    "SD, AFRICA",
    "BR, AMERICAS",
    "CA, AMERICAS",
    "JO, ARAB_STATES",
    "PS, ARAB_STATES",
    "IR, ASIA_AND_THE_PACIFIC",
    "PG, ASIA_AND_THE_PACIFIC",
    "IL, EUROPE_AND_CENTRAL_ASIA",
    "TR, EUROPE_AND_CENTRAL_ASIA",
    "KZ, EUROPE_AND_CENTRAL_ASIA",
  })
  void countsACountryInTheRegionTheOrganisationCountsItIn(String code, Region region) {
    assertThat(countries.regionOf(code)).contains(region);
  }

  @Test
  void knowsNothingOfCodesInSmallLetters() {
    assertThat(countries.regionOf("sn")).isEmpty();
  }
}
