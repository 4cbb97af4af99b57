package org.ecampus.catalogue.search;

/**
 * The two statements of a search. Both begin with the courses that fit the words, each with one
 * flag per facet that tells whether it passes that facet's filter.
 */
final class SearchSql {

  private static final String CANDIDATES =
      """
      WITH asked AS (
        SELECT CAST(:languages AS text[]) AS languages, CAST(:tracks AS text[]) AS tracks,
          CAST(:hours AS text[]) AS hours, CAST(:topics AS text[]) AS topics,
          CAST(:prices AS text[]) AS prices
      ), hit AS (
        SELECT h.course_id, max(h.score) AS score,
          (array_agg(h.language ORDER BY h.score DESC, h.language))[1] AS language
        FROM catalogue_hits(:q) h
        GROUP BY h.course_id
      ), candidate AS (
        SELECT c.*, coalesce(h.score, 0) AS score, h.language AS fitting,
          a.languages AS wanted,
          a.languages = '{}' OR c.languages && a.languages AS in_language,
          a.tracks = '{}' OR c.track = ANY (a.tracks) AS in_track,
          a.hours = '{}' OR c.hours_band = ANY (a.hours) AS in_hours,
          a.topics = '{}' OR c.topics && a.topics AS in_topic,
          a.prices = '{}' OR c.price_kind = ANY (a.prices) AS in_price
        FROM asked a CROSS JOIN listed_course c LEFT JOIN hit h ON h.course_id = c.course_id
        WHERE :q = '' OR h.course_id IS NOT NULL
      )
      """;

  static final String FIND =
      CANDIDATES
          + """
          SELECT c.course_id, c.course_version_id, c.version, t.title, t.summary, t.language,
            c.languages, c.track, c.level, c.topics, c.effort_minutes, c.price_kind,
            c.price_amount, c.price_currency, c.price_sponsor, c.score
          FROM candidate c, LATERAL (
            SELECT x.title, x.summary, x.language FROM listed_text x
            WHERE x.course_id = c.course_id
            ORDER BY x.language = ANY (c.wanted) DESC,
              (x.language = c.fitting) IS TRUE DESC, x.language = 'en' DESC, x.language
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
