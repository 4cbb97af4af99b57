package org.ecampus.catalogue.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * Reads what has changed of the listing, by the number of the transaction that has changed it. A
 * number is taken before its transaction commits, so a lower one may appear after a higher one:
 * whoever reads goes on at the oldest transaction that was under way when they read last, and is
 * given some changes again rather than missing one.
 */
@ApplicationScoped
public class ListingChanges {

  /** Where to begin with all that can be found. */
  public static final long BEGINNING = 0;

  private static final int FETCH = 500;

  private static final String OLDEST_UNDER_WAY =
      "SELECT CAST(pg_snapshot_xmin(pg_current_snapshot()) AS text)";

  private static final String CHANGED =
      """
      SELECT n.course_id, CAST(n.transaction AS text) AS transaction, c.course_version_id,
        c.institution_id, c.version, c.track, c.level, c.topics, c.languages, c.effort_minutes,
        c.price_kind, c.price_amount, c.price_currency, c.price_sponsor,
        (SELECT jsonb_agg(to_jsonb(t) - 'course_id' ORDER BY t.language)
          FROM listed_text t WHERE t.course_id = c.course_id) AS texts,
        (SELECT jsonb_agg(jsonb_build_object('language', r.language, 'startsOn', r.starts_on))
          FROM known_run r
          WHERE r.course_id = c.course_id AND r.admission IN ('OPEN', 'KEY', 'APPROVAL')) AS runs
      FROM listing_change n LEFT JOIN listed_course c ON c.course_id = n.course_id
      WHERE n.transaction >= CAST(? AS xid8)
      """;

  private final DataSource database;
  private final EntryRow rows;

  ListingChanges(DataSource database, EntryRow rows) {
    this.database = database;
    this.rows = rows;
  }

  /** Gives every change since this place, and says where to go on. */
  public long read(long since, Consumer<Change> each) {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        long next = oldestUnderWay(connection);
        readChanged(connection, since, each);
        return next;
      } finally {
        connection.rollback();
      }
    } catch (SQLException e) {
      throw new ListingException("cannot read what has changed since " + since, e);
    }
  }

  private static long oldestUnderWay(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(OLDEST_UNDER_WAY)) {
      row.next();
      return Long.parseUnsignedLong(row.getString(1));
    }
  }

  private void readChanged(Connection connection, long since, Consumer<Change> each)
      throws SQLException {
    try (var select = connection.prepareStatement(CHANGED)) {
      select.setFetchSize(FETCH);
      select.setString(1, Long.toUnsignedString(since));
      try (var changed = select.executeQuery()) {
        while (changed.next()) {
          each.accept(rows.read(changed));
        }
      }
    }
  }
}
