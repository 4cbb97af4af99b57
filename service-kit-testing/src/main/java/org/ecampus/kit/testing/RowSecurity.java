package org.ecampus.kit.testing;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Finds tables with row-level security that does not hold (not forced, or asking for no scope), and
 * tables with people's or institutions' rows that have none and do not say why.
 */
final class RowSecurity {
  private static final Pattern ENABLED = of("ALTER TABLE (\\w+)\\s+ENABLE ROW LEVEL SECURITY");
  private static final Pattern FORCED = of("ALTER TABLE (\\w+)\\s+FORCE ROW LEVEL SECURITY");
  private static final Pattern POLICY = of("CREATE POLICY \\w+ ON (\\w+)[^;]*ecampus_sees\\s*\\(");

  private static final Pattern TABLE = of("((?:--[^\\n]*\\n)*)CREATE TABLE (\\w+) \\(([^;]*)\\);");
  private static final Pattern SOMEBODYS =
      of("\\b(institution_id|learner_id|enrolment_id|certificate_id|conclusion_id) ");
  private static final String WITHOUT = "-- No second wall: ";

  private RowSecurity() {}

  /** The tables that hold somebody's rows without a policy and without a word on why. */
  static List<String> missing(String writtenMigrations) {
    var guarded = tables(POLICY, writtenMigrations);
    return TABLE
        .matcher(writtenMigrations)
        .results()
        .filter(table -> SOMEBODYS.matcher(table.group(3)).find())
        .filter(table -> !table.group(1).contains(WITHOUT))
        .map(table -> table.group(2))
        .filter(table -> !guarded.contains(table))
        .toList();
  }

  static List<String> faults(String migrations) {
    var half = new TreeSet<>(tables(ENABLED, migrations));
    half.addAll(tables(FORCED, migrations));
    half.addAll(tables(POLICY, migrations));
    var whole = tables(ENABLED, migrations);
    whole.retainAll(tables(FORCED, migrations));
    whole.retainAll(tables(POLICY, migrations));
    half.removeAll(whole);
    return List.copyOf(half);
  }

  private static Set<String> tables(Pattern statement, String migrations) {
    var tables = new TreeSet<String>();
    statement.matcher(migrations).results().forEach(found -> tables.add(found.group(1)));
    return tables;
  }

  private static Pattern of(String statement) {
    return Pattern.compile(statement.replace(" ", "\\s+"), CASE_INSENSITIVE);
  }
}
