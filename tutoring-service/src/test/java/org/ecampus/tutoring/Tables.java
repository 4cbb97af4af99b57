package org.ecampus.tutoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** What the service stores, to see whether something was changed. */
@ApplicationScoped
public class Tables {

  private static final String NAMES =
      "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'"
          + " AND table_type = 'BASE TABLE' ORDER BY table_name";

  private final EntityManager database;

  Tables(EntityManager database) {
    this.database = database;
  }

  /** A fingerprint of all tables. */
  @Transactional
  public String fingerprint() {
    return fingerprint(rows(NAMES));
  }

  /** A fingerprint of these tables. */
  @Transactional
  public String fingerprint(List<String> names) {
    StringBuilder all = new StringBuilder();
    for (String name : names) {
      all.append(name).append('=').append(contents(name)).append('\n');
    }
    return all.toString();
  }

  /** The first column of a query, as text. */
  @Transactional
  public List<String> rows(String sql) {
    List<?> found = database.createNativeQuery(sql, String.class).getResultList();
    return found.stream().map(String.class::cast).toList();
  }

  @Transactional
  public void execute(String sql) {
    database.createNativeQuery(sql).executeUpdate();
  }

  private Object contents(String table) {
    return database
        .createNativeQuery(
            "SELECT md5(string_agg(CAST(t AS text), ';' ORDER BY CAST(t AS text))) FROM "
                + table
                + " t",
            String.class)
        .getSingleResult();
  }
}
