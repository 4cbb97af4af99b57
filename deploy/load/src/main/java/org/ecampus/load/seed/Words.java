package org.ecampus.load.seed;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What the bench's courses are made of, in one language. */
public record Words(List<String> subjects, List<String> contexts, String summary, String page) {

  public Words {
    subjects = List.copyOf(subjects);
    contexts = List.copyOf(contexts);
  }

  /** By language, in the same order every time. */
  public static Map<String, Words> byLanguage() {
    try (var in = Objects.requireNonNull(Words.class.getResourceAsStream("/load/words.json"))) {
      return new ObjectMapper().readValue(in, new TypeReference<TreeMap<String, Words>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
