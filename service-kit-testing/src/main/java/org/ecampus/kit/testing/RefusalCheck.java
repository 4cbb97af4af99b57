package org.ecampus.kit.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether an answer to malformed input is as it must be. */
final class RefusalCheck {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern INSIDES =
      Pattern.compile(
          "Exception|[Ss]tack"
              + " ?trace|\\b(org\\.(ecampus|hibernate|postgresql|jboss)|java\\.|jakarta\\.)|com\\.fasterxml|(?i:select"
              + " .* from |insert into )");

  private RefusalCheck() {}

  /** What is wrong with the answer; empty when nothing is. */
  static Optional<String> fault(BadInput input, RawAnswer answer, boolean anythingGoes) {
    if (answer.status() >= 500 || answer.status() < 200) {
      return Optional.of("answered " + answer.status() + ' ' + answer.body());
    }
    if (answer.head().contains("\r\nset-cookie")) {
      return Optional.of("let a header in");
    }
    if (answer.status() < 400) {
      return input.never() && !anythingGoes
          ? Optional.of("was taken: " + answer.status())
          : Optional.empty();
    }
    return isNoAddress(input.request().target()) && answer.status() == 400
        ? Optional.empty()
        : problemFault(answer);
  }

  /** What is no URI is refused before any code of ours runs, and without a body. */
  private static boolean isNoAddress(String target) {
    try {
      return new URI(target).getRawPath() == null;
    } catch (URISyntaxException malformed) {
      return true;
    }
  }

  private static Optional<String> problemFault(RawAnswer answer) {
    if (!answer.isProblem()) {
      return Optional.of(answer.status() + " is no problem: " + answer.head());
    }
    if (INSIDES.matcher(answer.body()).find()) {
      return Optional.of("shows its inside: " + answer.body());
    }
    return isComplete(answer) ? Optional.empty() : Optional.of("is incomplete: " + answer.body());
  }

  private static boolean isComplete(RawAnswer answer) {
    try {
      JsonNode problem = JSON.readTree(answer.body());
      return problem.path("type").asText().startsWith("urn:ecampus:problem:")
          && !problem.path("title").asText().isBlank()
          && problem.path("status").asInt() == answer.status();
    } catch (JsonProcessingException notJson) {
      return false;
    }
  }
}
