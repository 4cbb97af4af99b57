package org.ecampus.certification.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SerialFormatTest {
  @Test
  void writesYearAndPaddedNumber() {
    assertThat(new SerialFormat("EC-{year}-{number:6}").serialNumber(2026, 1))
        .isEqualTo("EC-2026-000001");
  }

  @Test
  void writesANumberThatOutgrowsItsDigitsInFull() {
    assertThat(new SerialFormat("{number:2}/{year}").serialNumber(2026, 1234))
        .isEqualTo("1234/2026");
  }

  @Test
  void countsEveryYearAnewWhenTheYearIsPartOfIt() {
    var format = new SerialFormat("EC-{year}-{number:6}");

    assertThat(format.series(2026)).isNotEqualTo(format.series(2027));
  }

  @Test
  void countsOnOverTheYearsWhenTheYearIsNoPartOfIt() {
    var format = new SerialFormat("EC-{number:8}");

    assertThat(format.series(2026)).isEqualTo(format.series(2027));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "EC-{year}", "{number:0}", "{number:6}{number:6}", "EC {number:6}", "{n:6}"})
  void isRefusedUnlessItHasOneNumberAndPlainText(String format) {
    assertThatThrownBy(() -> new SerialFormat(format)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void ofAnInstitutionIsDerivedFromItsId() {
    var id = UUID.fromString("0199a3f2-7c1e-7d3b-9a55-2f1c0b7e4d11");

    assertThat(SerialFormat.derivedFrom(id).serialNumber(2026, 7))
        .matches("[0-9A-V]{10}-2026-000007");
    assertThat(SerialFormat.derivedFrom(id)).isEqualTo(SerialFormat.derivedFrom(id));
  }

  @Test
  void ofTwoInstitutionsCountsApart() {
    var formats =
        Stream.generate(UUID::randomUUID).limit(2_000).map(SerialFormat::derivedFrom).toList();

    assertThat(formats).doesNotHaveDuplicates();
  }
}
