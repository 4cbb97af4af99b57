package org.ecampus.kit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalizedTextTest {
  private static final LocalizedText TITLE =
      new LocalizedText(Map.of("en", "Rights", "fr", "Droits", "pt-BR", "Direitos"));

  @ParameterizedTest
  @CsvSource({"fr,Droits", "fr-SN,Droits", "pt-BR,Direitos", "de,Rights", "x,Rights"})
  void fallsBackFromTheTagToItsBaseAndToEnglish(String asked, String text) {
    assertThat(TITLE.in(asked)).isEqualTo(text);
  }

  @Test
  void fallsBackToTheFirstLanguageWithoutEnglish() {
    assertThat(new LocalizedText(Map.of("fr", "Droits", "es", "Derechos")).in("de"))
        .isEqualTo("Derechos");
  }

  @Test
  void isAPlainObjectInJson() throws JsonProcessingException {
    var json = new ObjectMapper();

    String written = json.writeValueAsString(TITLE);

    assertThat(written).isEqualTo("{\"en\":\"Rights\",\"fr\":\"Droits\",\"pt-BR\":\"Direitos\"}");
    assertThat(json.readValue(written, LocalizedText.class)).isEqualTo(TITLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "e n", "en_US", "fr--x", "\u0000"})
  void refusesWhatIsNoLanguageTag(String tag) {
    assertThatThrownBy(() -> LocalizedText.of(tag, "text"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesTwoSpellingsOfOneLanguage() {
    assertThatThrownBy(() -> new LocalizedText(Map.of("pt-BR", "Direitos", "pt-br", "Deveres")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("has a language twice");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "a\u0000b", "a\ud800b"})
  void refusesTextThatSaysNothingOrCannotBeStored(String text) {
    assertThatThrownBy(() -> LocalizedText.of("en", text))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void isBoundInLanguagesAndLength() {
    var many = new HashMap<String, String>();
    for (char c = 'a'; c <= 'u'; c++) {
      many.put("a" + c, "text");
    }

    assertThat(LocalizedText.of("en", "x".repeat(2_000)).longest()).isEqualTo(2_000);
    assertThatThrownBy(() -> LocalizedText.of("en", "x".repeat(2_001)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new LocalizedText(many)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new LocalizedText(Map.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
