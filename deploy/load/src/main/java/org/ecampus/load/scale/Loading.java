package org.ecampus.load.scale;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.ecampus.load.site.Rows;
import org.ecampus.local.Ports;
import org.ecampus.local.Secrets;
import org.ecampus.local.Service;
import org.ecampus.local.Trouble;
import org.ecampus.local.part.Databases;

/**
 * Loads rows into the databases of services that do not run, with the same invariants: what one
 * service holds of an enrolment, a learner, a course or a certificate, each other has too.
 */
public final class Loading {

  private static final Map<Service, List<String>> INDEXED =
      Map.of(
          Service.CATALOGUE, List.of(),
          Service.ENROLMENT, List.of("learner", "enrolment", "known_certificate"),
          Service.TUTORING, List.of("known_enrolment", "activity_record", "learning_day"),
          Service.CERTIFICATION,
              List.of("known_learner", "effort_entry", "conclusion", "certificate"));
  private static final List<String> FASTER =
      List.of(
          "SET synchronous_commit = off",
          "SET maintenance_work_mem = '512MB'",
          "SET max_parallel_maintenance_workers = 2",
          "SET jit = off");
  private static final String CENTRE =
      "SELECT institution_id FROM known_offering WHERE offering_id = ?::uuid";

  private final Ports ports;
  private final Size size;
  private final List<String> templates;

  /**
   * Prepares loading.
   *
   * @param templates courses that were published through the API, which the made ones copy
   */
  public Loading(Ports ports, Size size, List<String> templates) {
    this.ports = ports;
    this.size = size;
    this.templates = List.copyOf(templates);
  }

  /** Loads everything, one transaction a database. */
  public void run() {
    var values = values();
    for (var service :
        List.of(Service.CATALOGUE, Service.ENROLMENT, Service.TUTORING, Service.CERTIFICATION)) {
      long begin = System.nanoTime();
      load(service, values);
      var took = Duration.ofNanos(System.nanoTime() - begin);
      System.out.println("Loaded " + service.path() + " in " + took.toSeconds() + " s.");
    }
  }

  private Map<String, String> values() {
    return Map.of(
        "institution", centre(),
        "templates", "{" + String.join(",", templates) + "}",
        "enrolments", Long.toString(size.enrolments()),
        "learners", Long.toString(size.learners()),
        "courses", Long.toString(size.courses()),
        "certificates", Long.toString(size.certificates()));
  }

  /** The institution that the templates' offerings are of. */
  private String centre() {
    try (var rows = new Rows(ports)) {
      return rows.list(Service.ENROLMENT, row -> row.getString(1), CENTRE, templates.getFirst())
          .getFirst();
    }
  }

  private void load(Service service, Map<String, String> values) {
    try (var connection = open(service);
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      run(statement, FASTER);
      var indexes = new Indexes(connection);
      indexes.drop(INDEXED.getOrDefault(service, List.of()));
      run(statement, new Script("made", values).statements());
      run(statement, new Script(service.path(), values).statements());
      indexes.build();
      connection.commit();
      connection.setAutoCommit(true);
      run(statement, List.of("VACUUM (ANALYZE)", "CHECKPOINT"));
    } catch (SQLException e) {
      throw new Trouble(service.path() + " was not loaded: " + e.getMessage(), e);
    }
  }

  private static void run(Statement statement, List<String> statements) throws SQLException {
    for (var sql : statements) {
      statement.execute(sql);
    }
  }

  /** Without a time limit: a statement may take minutes here. */
  private Connection open(Service service) throws SQLException {
    return DriverManager.getConnection(
        Databases.url(ports, service.database()), "postgres", Secrets.POSTGRES_SUPERUSER);
  }
}
