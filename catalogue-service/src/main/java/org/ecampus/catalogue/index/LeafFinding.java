package org.ecampus.catalogue.index;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import java.util.stream.Stream;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** What fits a wish in one segment. */
final class LeafFinding {

  private final Leaf leaf;
  private final CourseMatches matches;
  private final Map<Facet, FixedBitSet> passing = new EnumMap<>(Facet.class);
  private final FixedBitSet all;

  LeafFinding(Leaf leaf, CourseMatches matches, Map<Facet, List<String>> filters) {
    this.leaf = leaf;
    this.matches = matches;
    filters.forEach((facet, values) -> passing.put(facet, passing(facet, values)));
    all = without(null);
  }

  int total() {
    return all.cardinality();
  }

  /** Counts each value of a facet with the filters of the others applied. */
  void count(Facet facet, ObjIntConsumer<String> counts) {
    FixedBitSet counted = passing.containsKey(facet) ? without(facet) : all;
    leaf.segment()
        .values(facet)
        .forEach((value, courses) -> counts.accept(value, courses.countIn(counted)));
  }

  void collect(BestPlaces best) {
    BitSetIterator each = new BitSetIterator(all, 0);
    for (int course = each.nextDoc(); course != NO_MORE_DOCS; course = each.nextDoc()) {
      best.offer(leaf.segment().place(course, matches.points(course)), leaf, course, matches);
    }
  }

  private FixedBitSet without(@Nullable Facet facet) {
    FixedBitSet left = matches.courses().clone();
    passing.forEach(
        (each, courses) -> {
          if (each != facet) {
            left.and(courses);
          }
        });
    return left;
  }

  private FixedBitSet passing(Facet facet, List<String> values) {
    FixedBitSet courses = new FixedBitSet(leaf.segment().documents());
    Map<String, CourseSet> sets = leaf.segment().values(facet);
    values.stream()
        .flatMap(value -> Stream.ofNullable(sets.get(value)))
        .forEach(set -> set.addTo(courses));
    return courses;
  }
}
