package org.ecampus.certification.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationCodeTest {
  private static final VerificationCode CODE =
      new VerificationCode("7K3M9QAZ0XW5R8TD2CV6BN4HJ1PFGSEY");

  @Test
  void isReadAsItIsGrouped() {
    assertThat(CODE.grouped()).isEqualTo("7K3M-9QAZ-0XW5-R8TD-2CV6-BN4H-J1PF-GSEY");
    assertThat(VerificationCode.read(CODE.grouped())).contains(CODE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7k3m9qaz0xw5r8td2cv6bn4hj1pfgsey",
        "7K3M 9QAZ 0XW5 R8TD 2CV6 BN4H J1PF GSEY",
        "7K3M-9QAZ-OXW5-R8TD-2CV6-BN4H-JIPF-GSEY",
        "7k3m-9qaz-oxw5-r8td-2cv6-bn4h-jlpf-gsey"
      })
  void isReadAsPeopleTypeIt(String typed) {
    assertThat(VerificationCode.read(typed)).contains(CODE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "7K3M9QAZ0XW5R8TD2CV6BN4HJ1PFGSE",
        "7K3M9QAZ0XW5R8TD2CV6BN4HJ1PFGSEY0",
        "7K3M9QAZ0XW5R8TD2CV6BN4HJ1PFGSEU",
        "7K3M9QAZ0XW5R8TD2CV6BN4HJ1PFGSE%",
        "٧K3M9QAZ0XW5R8TD2CV6BN4HJ1PFGSEY"
      })
  void isNotReadFromAnythingElse(String typed) {
    assertThat(VerificationCode.read(typed)).isEmpty();
  }

  @Test
  void usesEveryDigitAtEveryPlaceAndNeverRepeats() {
    var random = new SecureRandom();
    var codes =
        Stream.generate(() -> VerificationCode.random(random).value()).limit(2_000).toList();

    assertThat(codes).doesNotHaveDuplicates();
    for (int place = 0; place < 32; place++) {
      int at = place;
      var digits = codes.stream().map(code -> code.charAt(at)).collect(Collectors.toSet());
      assertThat(digits).hasSize(32);
    }
  }

  @Test
  void hasNoLetterThatLooksLikeADigit() {
    var code = VerificationCode.random(new SecureRandom()).value();

    assertThat(Arrays.asList(code.split(""))).doesNotContain("I", "L", "O", "U");
  }
}
