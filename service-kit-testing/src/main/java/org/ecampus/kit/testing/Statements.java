package org.ecampus.kit.testing;

import io.quarkus.arc.Arc;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** Counts the SQL statements that Hibernate prepares, so that a test can refuse one per row. */
public final class Statements {

  private Statements() {}

  /** The number of statements that the work caused, in whichever thread it ran. */
  public static long count(Runnable work) {
    var statistics = statistics();
    long before = statistics.getPrepareStatementCount();
    work.run();
    return statistics.getPrepareStatementCount() - before;
  }

  private static Statistics statistics() {
    var statistics = Arc.container().instance(SessionFactory.class).get().getStatistics();
    if (!statistics.isStatisticsEnabled()) {
      throw new IllegalStateException("quarkus.hibernate-orm.statistics is off");
    }
    return statistics;
  }
}
