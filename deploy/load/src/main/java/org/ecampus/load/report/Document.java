package org.ecampus.load.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import org.ecampus.load.job.Measured;

/** A report as programs read it: everything that stands in the table, per answer and per second. */
final class Document {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Document() {}

  static ObjectNode of(Report report) {
    var document = JSON.createObjectNode();
    document.put("commit", report.checkout().commit());
    document.put("changed", report.checkout().changed());
    document.put("begin", report.begin());
    document.put("scale", report.scale());
    document.put("seconds", report.seconds());
    document.put("sound", report.sound());
    document.put("disturbed", report.disturbed());
    document.set("floors", JSON.valueToTree(report.floors()));
    var jobs = document.putArray("jobs");
    report.measured().forEach(one -> jobs.add(of(report, one)));
    document.set("figures", JSON.valueToTree(report.figures()));
    return document;
  }

  private static ObjectNode of(Report report, Measured one) {
    var load = one.load();
    var row = JSON.createObjectNode();
    row.put("job", one.job()).put("connections", one.connections());
    row.put("perSecond", load.rate());
    row.put("p50", load.p50()).put("p95", load.p95()).put("p99", load.p99());
    row.put("shareOfFloor", report.floors().share(one.floor(), load.rate()));
    row.put("cpuMillis", one.cpuPerAnswer());
    row.set("cpuMillisByProcess", JSON.valueToTree(byProcess(one)));
    row.put("foreign", one.cpu().foreign());
    row.put("answers", load.answers()).put("failures", load.failures());
    row.put("warmUp", one.warmUp()).put("sound", one.sound());
    row.set("rows", JSON.valueToTree(one.rows()));
    return row;
  }

  private static Map<String, Double> byProcess(Measured one) {
    var all = new TreeMap<String, Double>();
    one.cpu().millis().keySet().forEach(name -> all.put(name, one.cpuPerAnswer(name)));
    return all;
  }
}
