package org.ecampus.catalogue.index;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was asked, as visitors are used to write it: all words, "words in this order", -without, one
 * or the other.
 */
record AskedWords(List<List<Part>> alternatives) {

  private static final Pattern PART = Pattern.compile("-?\"[^\"]*\"?|[^\\s\"]+");

  /** A word, or words in this order, that a text must have, or must not. */
  record Part(String text, boolean inOrder, boolean unwanted) {}

  static AskedWords of(String asked) {
    List<List<Part>> alternatives = new ArrayList<>();
    alternatives.add(new ArrayList<>());
    Matcher parts = PART.matcher(asked);
    while (parts.find()) {
      if (parts.group().equalsIgnoreCase("or")) {
        alternatives.add(new ArrayList<>());
      } else {
        alternatives.getLast().add(part(parts.group()));
      }
    }
    return new AskedWords(alternatives);
  }

  private static Part part(String written) {
    boolean unwanted = written.length() > 1 && written.startsWith("-");
    String text = unwanted ? written.substring(1) : written;
    return new Part(text.replace('"', ' '), text.startsWith("\""), unwanted);
  }
}
