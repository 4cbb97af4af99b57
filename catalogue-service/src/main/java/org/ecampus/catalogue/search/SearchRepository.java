package org.ecampus.catalogue.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ecampus.kit.http.Problems;
import org.ecampus.kit.paging.Cursor;
import org.ecampus.kit.paging.PageRequest;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Reads the rows that the listing writes. */
@ApplicationScoped
class SearchRepository {

  private static final UUID LAST = new UUID(-1, -1);
  private static final BigDecimal BEST = BigDecimal.valueOf(1_000);

  private final Session database;

  SearchRepository(Session database) {
    this.database = database;
  }

  /** The courses after the cursor, best first and among equals the newest first. */
  List<Hit> find(SearchRequest request, PageRequest page) {
    NativeQuery<Tuple> query = database.createNativeQuery(SearchSql.FIND, Tuple.class);
    bind(query, request);
    var after = page.cursor(2);
    return query
        .setParameter("score", after.map(SearchRepository::score).orElse(BEST))
        .setParameter("id", after.map(c -> c.uuid(1)).orElse(LAST))
        .setParameter("rows", page.rows())
        .getResultStream()
        .map(HitRow::read)
        .toList();
  }

  /** How many courses each value of each facet has, and all together under the name total. */
  Map<String, List<FacetCount>> count(SearchRequest request) {
    NativeQuery<Tuple> query = database.createNativeQuery(SearchSql.COUNT, Tuple.class);
    bind(query, request);
    return query
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                row -> row.get("facet", String.class),
                Collectors.mapping(SearchRepository::facetCount, Collectors.toList())));
  }

  private static void bind(Query query, SearchRequest request) {
    query
        .setParameter("q", request.words() == null ? "" : request.words())
        .setParameter("languages", request.language().toArray(String[]::new))
        .setParameter("tracks", names(request.track()))
        .setParameter("hours", names(request.hours()))
        .setParameter("topics", request.topic().toArray(String[]::new))
        .setParameter("prices", names(request.price()));
  }

  private static String[] names(Collection<? extends Enum<?>> values) {
    return values.stream().map(Enum::name).toArray(String[]::new);
  }

  private static BigDecimal score(Cursor cursor) {
    try {
      return new BigDecimal(cursor.text(0));
    } catch (NumberFormatException malformed) {
      throw Problems.invalid("after", "is not a cursor of this list");
    }
  }

  private static FacetCount facetCount(Tuple row) {
    return new FacetCount(
        row.get("value", String.class), row.get("number", Number.class).longValue());
  }
}
