package org.ecampus.kit.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** SQL with a question mark for each parameter, and the names of the parameters in that order. */
record SqlText(String text, List<String> names) {

  private static final Pattern NAME = Pattern.compile("(?<!:):([a-zA-Z]++)");

  SqlText {
    names = List.copyOf(names);
  }

  static SqlText of(String named) {
    List<String> names = new ArrayList<>();
    Matcher matcher = NAME.matcher(named);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return new SqlText(matcher.replaceAll("?"), names);
  }
}
