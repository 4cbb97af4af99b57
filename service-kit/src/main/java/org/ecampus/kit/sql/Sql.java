package org.ecampus.kit.sql;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.stat.spi.StatisticsImplementor;

/**
 * Runs SQL on the connection of the caller's transaction. What entities have been changed to in
 * that transaction is not written before; whoever needs it flushes.
 */
@ApplicationScoped
public class Sql {

  private static final int MOST_TEXTS = 500;

  private final LoadingCache<String, SqlText> texts =
      Caffeine.newBuilder().maximumSize(MOST_TEXTS).build(SqlText::of);
  private final DataSource database;
  private final StatisticsImplementor statistics;

  Sql(DataSource database, SessionFactory sessions) {
    this.database = database;
    this.statistics = sessions.unwrap(SessionFactoryImplementor.class).getStatistics();
  }

  /** A statement whose parameters are named like {@code :learner}. */
  public SqlStatement of(String text) {
    return new SqlStatement(database, texts.get(text), this::count);
  }

  /** Counted where Hibernate counts its own, so that a test sees every statement. */
  private void count() {
    if (statistics.isStatisticsEnabled()) {
      statistics.prepareStatement();
    }
  }
}
