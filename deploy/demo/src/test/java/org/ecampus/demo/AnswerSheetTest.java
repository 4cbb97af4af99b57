package org.ecampus.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class AnswerSheetTest {

  private static final String ONE_QUESTION =
      """
      [{"questionId": "q", "options": [
        {"optionId": "right", "text": "A convention"},
        {"optionId": "wrong", "text": "A recommendation"},
        {"optionId": "also-wrong", "text": "A resolution"}]}]
      """;

  @Test
  void choosesEveryRightOptionWhenSheKnows() throws Exception {
    assertThat(chosen(sheet().knowing())).isEqualTo("[\"right\"]");
  }

  @Test
  void choosesOneWrongOptionWhenSheGuesses() throws Exception {
    assertThat(chosen(sheet().guessing())).isEqualTo("[\"wrong\"]");
  }

  private static AnswerSheet sheet() throws Exception {
    return new AnswerSheet(new ObjectMapper().readTree(ONE_QUESTION));
  }

  private static String chosen(JsonNode sheet) {
    return sheet.path("answers").path(0).path("optionIds").toString();
  }
}
