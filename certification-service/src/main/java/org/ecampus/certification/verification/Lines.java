package org.ecampus.certification.verification;

import java.util.ArrayList;
import java.util.List;
import org.ecampus.certification.wording.Wording;

/** Lines of the page, gathered in order. */
final class Lines {
  private final List<FoundView.Line> lines = new ArrayList<>();
  private final Wording words;

  Lines(Wording words) {
    this.words = words;
  }

  void add(String key, String value) {
    lines.add(new FoundView.Line(words.text(key), value));
  }

  List<FoundView.Line> all() {
    return List.copyOf(lines);
  }
}
