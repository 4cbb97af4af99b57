package org.ecampus.local.part;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import org.ecampus.local.FreePorts;
import org.ecampus.local.Options;
import org.ecampus.local.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurabilityTest {

  @TempDir Path home;

  @Test
  void refusesAServerThatMayLoseCommits() throws SQLException {
    // Given
    var options = Options.of(Path.of("..", "..")).home(home).portOffset(FreePorts.find().offset());
    var postgres = new PostgresPart(options);
    postgres.start();
    try {
      setForNewSessions(options, "ALTER ROLE postgres SET synchronous_commit = off");

      // Then
      assertThatThrownBy(() -> Durability.demand(options.ports()))
          .isInstanceOf(Trouble.class)
          .hasMessageContaining("synchronous_commit");
    } finally {
      postgres.stop();
    }
  }

  private static void setForNewSessions(Options options, String sql) throws SQLException {
    try (var connection = Databases.superuser(options.ports(), "postgres");
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
