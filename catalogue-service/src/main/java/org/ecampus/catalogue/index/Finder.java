package org.ecampus.catalogue.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.search.IndexSearcher;

/** Finds courses in the segments of one snapshot. */
final class Finder {

  /** So many values of a facet are told. */
  private static final int MOST_VALUES = 100;

  private static final Comparator<FacetCount> MOST_FIRST =
      Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value);

  private final IndexSearcher searcher;
  private final List<Leaf> leaves;

  Finder(IndexSearcher searcher, List<Leaf> leaves) {
    this.searcher = searcher;
    this.leaves = leaves;
  }

  Found find(Wish wish) throws IOException {
    List<CourseMatches> matches = wish.words() == null ? all() : fitting(wish.words());
    List<LeafFinding> findings = new ArrayList<>();
    for (int i = 0; i < leaves.size(); i++) {
      findings.add(new LeafFinding(leaves.get(i), matches.get(i), wish.filters()));
    }
    return new Found(
        hits(findings, wish),
        findings.stream().mapToLong(LeafFinding::total).sum(),
        counts(findings));
  }

  private List<CourseMatches> all() {
    return leaves.stream().map(leaf -> CourseMatches.all(leaf.courses())).toList();
  }

  private List<CourseMatches> fitting(String words) throws IOException {
    WordMatching having = new WordMatching(searcher, words);
    List<TextMatches> texts = new ArrayList<>();
    for (Leaf leaf : leaves) {
      texts.add(having.in(leaf));
    }
    LikeMatching alike = new LikeMatching(words, !texts.stream().allMatch(TextMatches::areNone));
    List<CourseMatches> courses = new ArrayList<>();
    for (int i = 0; i < leaves.size(); i++) {
      alike.addTo(texts.get(i), leaves.get(i));
      courses.add(texts.get(i).toCourses(leaves.get(i).segment()));
    }
    return courses;
  }

  private static List<Hit> hits(List<LeafFinding> findings, Wish wish) throws IOException {
    BestPlaces best = new BestPlaces(wish.after(), wish.rows());
    findings.forEach(finding -> finding.collect(best));
    HitReader reader = new HitReader(wish.languages());
    List<Hit> hits = new ArrayList<>();
    for (BestPlaces.Course course : best.inOrder()) {
      hits.add(reader.read(course));
    }
    return hits;
  }

  private static Map<Facet, List<FacetCount>> counts(List<LeafFinding> findings) {
    Map<Facet, List<FacetCount>> counts = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      Map<String, Long> sums = new TreeMap<>();
      findings.forEach(
          finding ->
              finding.count(facet, (value, count) -> sums.merge(value, (long) count, Long::sum)));
      counts.put(facet, most(sums));
    }
    return counts;
  }

  private static List<FacetCount> most(Map<String, Long> sums) {
    return sums.entrySet().stream()
        .filter(sum -> sum.getValue() > 0)
        .map(sum -> new FacetCount(sum.getKey(), sum.getValue()))
        .sorted(MOST_FIRST)
        .limit(MOST_VALUES)
        .toList();
  }
}
