package org.ecampus.load.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reports as files, one a run and campus, and all of them in one picture. */
public final class Reports {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final Path folder;

  public Reports(Path home) {
    this.folder = home.resolve("reports");
  }

  public void write(List<Report> reports) {
    try {
      Files.createDirectories(folder);
      for (var report : reports) {
        var file = folder.resolve(name(report) + ".json");
        JSON.writeValue(file.toFile(), Document.of(report));
        System.out.println(file);
      }
      chart();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reports of earlier runs. */
  public static List<JsonNode> read(List<Path> files) {
    try {
      var documents = new ArrayList<JsonNode>();
      for (var file : files) {
        documents.add(JSON.readTree(file.toFile()));
      }
      return documents;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** From all reports that are there, oldest first. */
  private void chart() throws IOException {
    List<JsonNode> documents;
    try (var files = Files.list(folder)) {
      documents = read(files.filter(file -> file.toString().endsWith(".json")).toList());
    }
    documents.sort(Comparator.comparing(document -> document.path("begin").asText()));
    Files.writeString(folder.resolve("cost-against-size.svg"), Chart.of(documents));
  }

  private static String name(Report report) {
    return report.checkout().commit()
        + "-"
        + report.scale()
        + "-"
        + report.begin().replace(':', '-');
  }
}
