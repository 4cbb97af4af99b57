package org.ecampus.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class LargeTablesTest {

  @Inject DataSource database;

  @BeforeEach
  void load() {
    execute("DROP TABLE IF EXISTS whole, parted, small");
    execute("CREATE TABLE whole (id integer PRIMARY KEY, word text NOT NULL)");
    execute("CREATE TABLE parted (id integer PRIMARY KEY, word text) PARTITION BY HASH (id)");
    execute("CREATE TABLE parted_0 PARTITION OF parted FOR VALUES WITH (MODULUS 2, REMAINDER 0)");
    execute("CREATE TABLE parted_1 PARTITION OF parted FOR VALUES WITH (MODULUS 2, REMAINDER 1)");
    execute("CREATE TABLE small (id integer PRIMARY KEY)");
    execute("INSERT INTO whole SELECT i, 'word ' || i FROM generate_series(1, 100000) AS i");
    execute("INSERT INTO parted SELECT * FROM whole");
    execute("INSERT INTO small SELECT generate_series(1, 10)");
    execute("ANALYZE whole, parted, small");
  }

  @Test
  void findsATableThatIsReadFromEndToEnd() {
    assertThat(
            LargeTables.scannedSequentially(
                () -> execute("SELECT FROM whole WHERE word = 'word 7'"), "whole", "parted"))
        .containsExactly("whole");
  }

  @Test
  void findsAPartitionThatIsReadFromEndToEnd() {
    assertThat(
            LargeTables.scannedSequentially(
                () -> execute("SELECT FROM parted WHERE word = 'word 7'"), "whole", "parted"))
        .containsExactly("parted");
  }

  @Test
  void findsNothingWhereAnIndexLeadsToTheRow() {
    assertThat(
            LargeTables.scannedSequentially(
                () -> execute("SELECT FROM whole JOIN parted USING (id) WHERE id = 7"),
                "whole",
                "parted"))
        .isEmpty();
  }

  @Test
  void refusesToJudgeASmallTable() {
    assertThatThrownBy(() -> LargeTables.scannedSequentially(() -> {}, "small"))
        .hasMessage("small has fewer than 100000 analysed rows");
  }

  private void execute(String sql) {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }
}
