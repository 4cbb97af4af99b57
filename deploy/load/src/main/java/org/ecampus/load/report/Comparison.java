package org.ecampus.load.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Formatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/** Reports side by side, as a table in Markdown: rate, share of floor, p99 and cost of each. */
public final class Comparison {

  private static final int CONNECTIONS = 16;

  private final List<JsonNode> documents;
  private final Formatter out = new Formatter(Locale.ROOT);

  private Comparison(List<JsonNode> documents) {
    this.documents = documents;
  }

  /** What was measured with 16 connections, and all other figures, in the order of the reports. */
  public static String of(List<JsonNode> documents) {
    return new Comparison(documents).text();
  }

  private String text() {
    out.format("| %d connections |", CONNECTIONS);
    documents.forEach(document -> out.format(" %s, %s |", commit(document), size(document)));
    out.format("%n|---|%s%n", "---|".repeat(documents.size()));
    row("floors", this::floors);
    names("jobs", "job").forEach(job -> row(job, document -> job(document, job)));
    names("figures", "name").forEach(name -> row(name, document -> figure(document, name)));
    return out.toString();
  }

  private void row(String name, Cell cell) {
    out.format("| %s |", name);
    documents.forEach(document -> out.format(" %s |", cell.of(document)));
    out.format("%n");
  }

  private String floors(JsonNode document) {
    var floors = document.path("floors");
    return String.format(
        Locale.ROOT,
        "insert %.0f/s, select %.0f/s, constant %.0f/s, refusal %.0f/s",
        floors.path("insert").asDouble(),
        floors.path("select").asDouble(),
        floors.path("constant").asDouble(),
        floors.path("refusal").asDouble());
  }

  private String job(JsonNode document, String job) {
    return find(document, "jobs", "job", job)
        .map(
            row ->
                String.format(
                    Locale.ROOT,
                    "%.0f/s, %.1f %%, p99 %.1f ms, CPU %.2f ms%s",
                    row.path("perSecond").asDouble(),
                    100 * row.path("shareOfFloor").asDouble(),
                    row.path("p99").asDouble(),
                    row.path("cpuMillis").asDouble(),
                    row.path("sound").asBoolean() ? "" : " WRONG"))
        .orElse("");
  }

  private String figure(JsonNode document, String name) {
    return find(document, "figures", "name", name)
        .map(
            figure ->
                String.format(
                    Locale.ROOT,
                    "%.1f %s%s",
                    figure.path("value").asDouble(),
                    figure.path("unit").asText(),
                    figure.path("sound").asBoolean() ? "" : " WRONG"))
        .orElse("");
  }

  private Set<String> names(String list, String field) {
    var names = new LinkedHashSet<String>();
    documents.forEach(
        document -> document.path(list).forEach(row -> names.add(row.path(field).asText())));
    return names;
  }

  private static Optional<JsonNode> find(
      JsonNode document, String list, String field, String value) {
    return StreamSupport.stream(document.path(list).spliterator(), false)
        .filter(row -> row.path(field).asText().equals(value))
        .filter(row -> row.path("connections").asInt(CONNECTIONS) == CONNECTIONS)
        .findFirst();
  }

  private static String commit(JsonNode document) {
    return document.path("commit").asText();
  }

  private static String size(JsonNode document) {
    return String.format(Locale.ROOT, "%,d enrolments", document.path("scale").asInt());
  }

  /** What stands in a row for one report. */
  @FunctionalInterface
  private interface Cell {
    String of(JsonNode document);
  }
}
