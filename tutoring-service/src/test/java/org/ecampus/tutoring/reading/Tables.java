package org.ecampus.tutoring.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** A fingerprint of all that the service stores, to see whether something was changed. */
@ApplicationScoped
class Tables {

  private static final String NAMES =
      "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'"
          + " AND table_type = 'BASE TABLE' ORDER BY table_name";

  private final EntityManager database;

  Tables(EntityManager database) {
    this.database = database;
  }

  @Transactional
  public String fingerprint() {
    StringBuilder all = new StringBuilder();
    List<?> names = database.createNativeQuery(NAMES, String.class).getResultList();
    for (Object name : names) {
      all.append(name).append('=').append(rows((String) name)).append('\n');
    }
    return all.toString();
  }

  private Object rows(String table) {
    return database
        .createNativeQuery(
            "SELECT md5(string_agg(CAST(t AS text), ';' ORDER BY CAST(t AS text))) FROM "
                + table
                + " t",
            String.class)
        .getSingleResult();
  }
}
