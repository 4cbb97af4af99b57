package org.ecampus.catalogue.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.ecampus.kit.paging.Page;
import org.ecampus.kit.paging.PageRequest;

/** Finds courses and counts what they divide into, in two statements. */
@ApplicationScoped
class SearchService {

  private final SearchRepository courses;

  SearchService(SearchRepository courses) {
    this.courses = courses;
  }

  @Transactional
  public SearchPage search(SearchRequest request, PageRequest page) {
    Page<Hit> hits = Page.of(courses.find(request, page), page, Hit::cursor);
    Map<String, List<FacetCount>> counts = courses.count(request);
    long total =
        counts.getOrDefault("total", List.of()).stream().mapToLong(FacetCount::count).sum();
    return new SearchPage(
        hits.items().stream().map(Hit::course).toList(), hits.next(), Facets.of(counts), total);
  }
}
