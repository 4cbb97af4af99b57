package org.ecampus.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What stands where, and with which accounts to try it. */
final class AddressTable {

  private static final List<String> PEOPLE =
      List.of(
          "amina, luis   learners",
          "tomas         tutor",
          "clara         course author",
          "ada           administrator",
          "aude          auditor",
          "pia, pablo    administrators of two partner institutions");

  private final Options options;

  AddressTable(Options options) {
    this.options = options;
  }

  String text() {
    var lines = new ArrayList<String>();
    lines.add("");
    lines.add("The campus stands.");
    lines.add("");
    lines.add(row("campus", options.url()));
    if (!options.infrastructureOnly()) {
      for (var service : Service.values()) {
        lines.add(row(service.path(), options.url() + "/api/" + service.path() + "/docs"));
      }
    }
    lines.add(
        row(
            "accounts",
            options.ports().keycloakUrl()
                + "/admin/master/console/ (admin, "
                + Secrets.KEYCLOAK_ADMINISTRATOR
                + ")"));
    lines.add(
        row(
            "PostgreSQL",
            "localhost:"
                + options.ports().postgres()
                + " (postgres, "
                + Secrets.POSTGRES_SUPERUSER
                + ")"));
    lines.add(row("Kafka", "localhost:" + options.ports().kafka()));
    if (options.replicas() > 1) {
      lines.add(row("replicas", options.replicas() + " of every service"));
    }
    lines.add(row("logs", options.home().resolve("log").toString()));
    lines.add("");
    lines.add("  Demo accounts; the password is local-demo- and the name:");
    PEOPLE.forEach(person -> lines.add("    " + person));
    lines.add("");
    lines.add("Ctrl-C stops everything; the data stays.");
    return String.join("\n", lines);
  }

  private static String row(String what, String where) {
    return String.format(Locale.ROOT, "  %-14s %s", what, where);
  }
}
