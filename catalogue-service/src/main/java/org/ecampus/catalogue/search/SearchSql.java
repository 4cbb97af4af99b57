package org.ecampus.catalogue.search;

/**
 * The two statements of a search. Both begin with the courses that fit the words, each with one
 * flag per facet that tells whether it passes that facet's filter.
 */
final class SearchSql {

  private static final String CANDIDATES =
      """
      WITH hit AS (
        SELECT h.course_id, max(h.score) AS score,
          (array_agg(h.language ORDER BY h.score DESC, h.language))[1] AS language
        FROM catalogue_hits(:q) h
        GROUP BY h.course_id
      ), candidate AS (
        SELECT c.*, coalesce(h.score, 0) AS score, h.language AS fitting,
          cardinality(CAST(:languages AS text[])) = 0 OR c.languages && CAST(:languages AS text[]) AS in_language,
          cardinality(CAST(:tracks AS text[])) = 0 OR c.track = ANY (CAST(:tracks AS text[])) AS in_track,
          cardinality(CAST(:hours AS text[])) = 0 OR c.hours_band = ANY (CAST(:hours AS text[])) AS in_hours,
          cardinality(CAST(:topics AS text[])) = 0 OR c.topics && CAST(:topics AS text[]) AS in_topic,
          cardinality(CAST(:prices AS text[])) = 0 OR c.price_kind = ANY (CAST(:prices AS text[])) AS in_price
        FROM listed_course c LEFT JOIN hit h ON h.course_id = c.course_id
        WHERE :q = '' OR h.course_id IS NOT NULL
      )
      """;

  static final String FIND =
      CANDIDATES
          + """
          SELECT c.course_id, c.course_version_id, c.version, t.title, t.summary, t.language,
            c.languages, c.track, c.level, c.topics, c.effort_minutes, c.price, c.score
          FROM candidate c, LATERAL (
            SELECT x.title, x.summary, x.language FROM listed_text x
            WHERE x.course_id = c.course_id
            ORDER BY x.language = ANY (CAST(:languages AS text[])) DESC, (x.language = c.fitting) IS TRUE DESC,
              x.language = 'en' DESC, x.language
            LIMIT 1
          ) t
          WHERE c.in_language AND c.in_track AND c.in_hours AND c.in_topic AND c.in_price
            AND (c.score, c.course_id) < (:score, :id)
          ORDER BY c.score DESC, c.course_id DESC
          LIMIT :rows
          """;

  static final String COUNT =
      CANDIDATES
          + """
          SELECT n.facet, n.value, n.number FROM (
            SELECT 'language' AS facet, l AS value, count(*) AS number
            FROM candidate c, unnest(c.languages) l
            WHERE c.in_track AND c.in_hours AND c.in_topic AND c.in_price GROUP BY l
            UNION ALL
            SELECT 'track', c.track, count(*) FROM candidate c
            WHERE c.in_language AND c.in_hours AND c.in_topic AND c.in_price GROUP BY c.track
            UNION ALL
            SELECT 'hours', c.hours_band, count(*) FROM candidate c
            WHERE c.in_language AND c.in_track AND c.in_topic AND c.in_price GROUP BY c.hours_band
            UNION ALL
            (SELECT 'topic', t, count(*) FROM candidate c, unnest(c.topics) t
            WHERE c.in_language AND c.in_track AND c.in_hours AND c.in_price
            GROUP BY t ORDER BY count(*) DESC, t LIMIT 100)
            UNION ALL
            SELECT 'price', c.price_kind, count(*) FROM candidate c
            WHERE c.in_language AND c.in_track AND c.in_hours AND c.in_topic GROUP BY c.price_kind
            UNION ALL
            SELECT 'total', '', count(*) FROM candidate c
            WHERE c.in_language AND c.in_track AND c.in_hours AND c.in_topic AND c.in_price
          ) n
          ORDER BY n.facet, n.number DESC, n.value
          """;

  private SearchSql() {}
}
