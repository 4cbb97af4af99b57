package org.ecampus.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/** Answers to a knowledge check, by somebody who knows the course or by somebody who does not. */
final class AnswerSheet {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final JsonNode questions;
  private final Set<String> right = new HashSet<>();

  AnswerSheet(JsonNode questions) {
    this.questions = questions;
    for (var option : Syllabus.told().findValues("options")) {
      option.forEach(this::remember);
    }
  }

  private void remember(JsonNode option) {
    if (option.path("correct").asBoolean()) {
      right.add(option.path("texts").path("en").asText());
    }
  }

  ObjectNode knowing() {
    return choose(right::contains, Integer.MAX_VALUE);
  }

  ObjectNode guessing() {
    return choose(Predicate.not(right::contains), 1);
  }

  private ObjectNode choose(Predicate<String> chosen, int most) {
    var sheet = JSON.createObjectNode();
    var answers = sheet.putArray("answers");
    for (var question : questions) {
      var answer = answers.addObject().put("questionId", question.path("questionId").asText());
      var options = answer.putArray("optionIds");
      for (var option : question.path("options")) {
        if (options.size() < most && chosen.test(option.path("text").asText())) {
          options.add(option.path("optionId").asText());
        }
      }
    }
    return sheet;
  }
}
