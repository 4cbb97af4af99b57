package org.ecampus.catalogue.search;

import jakarta.enterprise.context.ApplicationScoped;
import org.ecampus.catalogue.index.CourseIndex;
import org.ecampus.catalogue.index.Found;
import org.ecampus.catalogue.index.Hit;
import org.ecampus.catalogue.index.Snapshot;
import org.ecampus.kit.http.AnswerWriter;
import org.ecampus.kit.http.WrittenAnswer;
import org.ecampus.kit.paging.Page;
import org.ecampus.kit.paging.PageRequest;

/** Finds courses and counts what they divide into, without asking the database. */
@ApplicationScoped
class SearchService {

  private final CourseIndex index;
  private final SearchAnswers answers;
  private final AnswerWriter writer;

  SearchService(CourseIndex index, SearchAnswers answers, AnswerWriter writer) {
    this.index = index;
    this.answers = answers;
    this.writer = writer;
  }

  WrittenAnswer search(SearchRequest request, PageRequest page) {
    try (Snapshot now = index.current()) {
      return answers.of(now, request.wish(page), wish -> writer.write(page(now.find(wish), page)));
    }
  }

  private static SearchPage page(Found found, PageRequest request) {
    Page<Hit> hits = Page.of(found.hits(), request, Hit::cursor);
    return SearchPage.of(hits, Facets.of(found.counts()), found.total());
  }
}
