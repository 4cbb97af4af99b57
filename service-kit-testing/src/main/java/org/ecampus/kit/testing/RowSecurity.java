package org.ecampus.kit.testing;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds tables with row-level security that does not hold: not forced, or asking for no scope. */
final class RowSecurity {
  private static final Pattern ENABLED = of("ALTER TABLE (\\w+)\\s+ENABLE ROW LEVEL SECURITY");
  private static final Pattern FORCED = of("ALTER TABLE (\\w+)\\s+FORCE ROW LEVEL SECURITY");
  private static final Pattern POLICY = of("CREATE POLICY \\w+ ON (\\w+)[^;]*ecampus_sees\\s*\\(");

  private RowSecurity() {}

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
