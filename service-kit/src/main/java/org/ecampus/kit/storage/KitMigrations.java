package org.ecampus.kit.storage;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.callback.Callback;

/**
 * Brings the tables of the kit up to date. They have a history of their own, so that neither the
 * kit nor a service has to know which numbers the other has taken.
 */
public final class KitMigrations {

  private static final String HISTORY = "kit_schema_history";
  private static final String LOCATION = "classpath:db/kit";

  private KitMigrations() {}

  /** Applies what is missing; does nothing when nothing is. Several may call it at once. */
  public static void apply(DataSource database) {
    apply(database, LOCATION);
  }

  /** Has a migration of a service apply those of the kit first, which it may build on. */
  public static Callback first() {
    return new KitFirst();
  }

  /** The schema may hold tables of the service already, hence the baseline below every version. */
  static void apply(DataSource database, String... locations) {
    Flyway.configure()
        .dataSource(database)
        .locations(locations)
        .table(HISTORY)
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .load()
        .migrate();
  }
}
