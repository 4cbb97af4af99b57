package org.ecampus.load.report;

import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ecampus.load.cpu.Processes;
import org.ecampus.load.floor.Floors;
import org.ecampus.load.job.Figure;
import org.ecampus.load.job.Measured;

/** A report as people read it at a terminal. */
public final class Table {

  private static final List<String> PROCESSES =
      List.of(
          "catalogue",
          "enrolment",
          "tutoring",
          "certification",
          "webinar",
          "kafka",
          "postgresql",
          "keycloak");

  private final Report report;
  private final Formatter out = new Formatter(Locale.ROOT);

  private Table(Report report) {
    this.report = report;
  }

  public static String of(Report report) {
    return new Table(report).text();
  }

  private String text() {
    head();
    report.measured().forEach(one -> out.format("%s%n", line(report.floors(), one)));
    report.figures().forEach(this::figure);
    foot();
    return out.toString();
  }

  private void head() {
    var floors = report.floors();
    out.format(
        "%nCommit %s%s, %d enrolments, %s, %d s each%n",
        report.checkout().commit(),
        report.checkout().changed() ? " with changes" : "",
        report.scale(),
        report.begin(),
        report.seconds());
    out.format(
        "Floors with 16 connections: insert and commit %.0f/s, select of 20 rows %.0f/s,"
            + " constant answer over HTTP %.0f/s, refusal by a service %.0f/s%n%n",
        floors.insert(), floors.select(), floors.constant(), floors.refusal());
    out.format(
        "%-18s %4s %8s %8s %8s %8s %7s %7s  %s    gen  other%n",
        "job", "conn", "per s", "p50 ms", "p95 ms", "p99 ms", "floor", "CPU ms", names());
  }

  private static String names() {
    return PROCESSES.stream()
        .map(name -> String.format(Locale.ROOT, "%6.6s", name))
        .collect(Collectors.joining(" "));
  }

  /** The line of one measurement, with its failures below it. */
  public static String line(Floors floors, Measured one) {
    var load = one.load();
    var line = new Formatter(Locale.ROOT);
    line.format(
        "%-18s %4d %8.0f %8.2f %8.2f %8.2f %6.1f%% %7.2f  %s %6.2f %5.1f%%%s",
        one.job(),
        one.connections(),
        load.rate(),
        load.p50(),
        load.p95(),
        load.p99(),
        100 * floors.share(one.floor(), load.rate()),
        one.cpuPerAnswer(),
        byProcess(one),
        one.cpuPerAnswer(Processes.GENERATOR),
        100 * one.cpu().foreign(),
        remark(one));
    load.shown().forEach(failure -> line.format("%n    %s", failure));
    return line.toString();
  }

  private static String byProcess(Measured one) {
    return PROCESSES.stream()
        .map(name -> String.format(Locale.ROOT, "%6.2f", one.cpuPerAnswer(name)))
        .collect(Collectors.joining(" "));
  }

  private static String remark(Measured one) {
    if (!one.sound()) {
      return String.format(
          Locale.ROOT,
          "  WRONG: %d of %d answers, rows %s after %d answers of the warm-up",
          one.load().failures(),
          one.load().answers(),
          one.rows(),
          one.warmUp());
    }
    return one.cpu().disturbed() ? "  foreign load" : "";
  }

  private void figure(Figure figure) {
    out.format(
        "%-32s %10.1f %-6s %s%s%n",
        figure.name(),
        figure.value(),
        figure.unit(),
        figure.detail(),
        figure.sound() ? "" : "  WRONG");
  }

  private void foot() {
    out.format(
        "%nCPU: milliseconds of processor time for one answer, of all parts and by part; what a"
            + " write sets off elsewhere is in it. gen: the load generator. other: the share of"
            + " the machine that was busy with anything else.%n");
    if (report.disturbed()) {
      out.format(
          "Something else kept this machine busy: do not rely on lines with foreign load.%n");
    }
  }
}
