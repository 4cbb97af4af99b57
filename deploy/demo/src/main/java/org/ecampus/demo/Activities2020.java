package org.ecampus.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;

/** The 36 distance activities of 2020 that had the most learners. */
final class Activities2020 {

  private static final String FILE = "/demo/distance-activities-2020.csv";

  private Activities2020() {}

  static List<Row> read() {
    var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var in = Objects.requireNonNull(Activities2020.class.getResourceAsStream(FILE));
        var csv = format.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return csv.stream()
          .map(
              row ->
                  new Row(
                      row.get("title"), row.get("language"), row.get("track"), row.get("pricing")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One line of the file. */
  record Row(String title, String language, String track, String pricing) {}
}
