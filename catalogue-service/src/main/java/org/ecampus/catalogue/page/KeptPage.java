package org.ecampus.catalogue.page;

import java.util.Map;
import org.ecampus.kit.http.WrittenAnswer;
import org.ecampus.kit.text.Languages;

/** The page of a course as it is answered, in every language it exists in. */
record KeptPage(Map<String, WrittenAnswer> byLanguage) {

  KeptPage {
    byLanguage = Map.copyOf(byLanguage);
  }

  WrittenAnswer in(Languages wanted) {
    return wanted.text(byLanguage);
  }

  int size() {
    return byLanguage.values().stream().mapToInt(WrittenAnswer::size).sum();
  }
}
