package org.ecampus.load.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Cost against size as a picture (SVG): processor time of an answer, both axes logarithmic, a line
 * a job.
 */
final class Chart {

  private static final int CONNECTIONS = 16;
  private static final int WIDTH = 900;
  private static final int HEIGHT = 560;
  private static final int LEFT = 70;
  private static final int RIGHT = 690;
  private static final int TOP = 40;
  private static final int BOTTOM = 500;
  private static final List<String> COLOURS =
      List.of(
          "#1b6ca8", "#c0392b", "#1e8449", "#7d3c98", "#b9770e", "#117a65", "#5d6d7e", "#d35400",
          "#2e4053", "#a93226", "#2874a6", "#6c3483");

  private final NavigableMap<String, NavigableMap<Integer, Double>> lines = new TreeMap<>();
  private final Formatter svg = new Formatter(Locale.ROOT);

  private Chart(List<JsonNode> documents) {
    for (var document : documents) {
      for (var row : document.path("jobs")) {
        if (row.path("connections").asInt() == CONNECTIONS
            && row.path("cpuMillis").asDouble() > 0) {
          lines
              .computeIfAbsent(row.path("job").asText(), job -> new TreeMap<>())
              .put(document.path("scale").asInt(), row.path("cpuMillis").asDouble());
        }
      }
    }
  }

  /** The picture of some reports; of two with the same size the later one counts. */
  static String of(List<JsonNode> documents) {
    return new Chart(documents).draw();
  }

  private String draw() {
    svg.format("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d'", WIDTH, HEIGHT);
    svg.format(" font-family='sans-serif' font-size='12'>");
    svg.format("<rect width='%d' height='%d' fill='white'/>", WIDTH, HEIGHT);
    svg.format(
        "<text x='%d' y='20'>Processor time of an answer, %d connections</text>",
        LEFT, CONNECTIONS);
    axes();
    int nth = 0;
    for (var line : lines.entrySet()) {
      line(line.getKey(), line.getValue(), nth++);
    }
    svg.format("</svg>\n");
    return svg.toString();
  }

  private void axes() {
    for (int size = 1_000; size <= 10_000_000; size *= 10) {
      svg.format(
          "<line x1='%1$.1f' y1='%2$d' x2='%1$.1f' y2='%3$d' stroke='#ddd'/>",
          x(size), TOP, BOTTOM);
      svg.format(
          "<text x='%.1f' y='%d' text-anchor='middle'>%,d</text>", x(size), BOTTOM + 18, size);
    }
    for (double millis = 0.01; millis < 200; millis *= 10) {
      svg.format(
          "<line x1='%1$d' y1='%3$.1f' x2='%2$d' y2='%3$.1f' stroke='#ddd'/>",
          LEFT, RIGHT, y(millis));
      svg.format(
          "<text x='%d' y='%.1f' text-anchor='end'>%s ms</text>",
          LEFT - 6, y(millis) + 4, number(millis));
    }
    svg.format(
        "<text x='%d' y='%d' text-anchor='middle'>enrolments</text>",
        (LEFT + RIGHT) / 2, HEIGHT - 20);
  }

  private void line(String job, NavigableMap<Integer, Double> points, int nth) {
    var colour = COLOURS.get(nth % COLOURS.size());
    svg.format("<polyline fill='none' stroke='%s' stroke-width='2' points='", colour);
    points.forEach((size, millis) -> svg.format("%.1f,%.1f ", x(size), y(millis)));
    svg.format("'/>");
    points.forEach(
        (size, millis) ->
            svg.format(
                "<circle cx='%.1f' cy='%.1f' r='3' fill='%s'/>", x(size), y(millis), colour));
    var last = points.lastEntry();
    svg.format(
        "<text x='%d' y='%d' fill='%s'>%s, %s ms</text>",
        RIGHT + 12, TOP + 14 + nth * 18, colour, job, number(last.getValue()));
  }

  private static double x(int size) {
    return LEFT + (RIGHT - LEFT) * (Math.log10(size) - 3) / 4;
  }

  private static double y(double millis) {
    return BOTTOM - (BOTTOM - TOP) * (Math.log10(millis) + 2) / 4;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value < 1 ? "%.2f" : "%.0f", value);
  }
}
