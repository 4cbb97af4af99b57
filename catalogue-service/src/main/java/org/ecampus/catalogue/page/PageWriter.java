package org.ecampus.catalogue.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.ecampus.catalogue.course.ShownCourse;
import org.ecampus.kit.http.AnswerWriter;
import org.ecampus.kit.http.WrittenAnswer;

/** Writes the page of a course in every language it exists in. */
@ApplicationScoped
class PageWriter {

  private final JsonLd jsonLd;
  private final AnswerWriter writer;

  PageWriter(JsonLd jsonLd, AnswerWriter writer) {
    this.jsonLd = jsonLd;
    this.writer = writer;
  }

  KeptPage write(ShownCourse shown) {
    Map<String, WrittenAnswer> byLanguage = new HashMap<>();
    for (String language : shown.course().content().texts().keySet()) {
      String described = jsonLd.of(shown.course(), language);
      byLanguage.put(language, writer.write(CoursePage.of(shown, language, described)));
    }
    return new KeptPage(byLanguage);
  }
}
