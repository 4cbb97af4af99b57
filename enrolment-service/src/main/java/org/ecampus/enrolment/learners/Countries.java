package org.ecampus.enrolment.learners;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Every country and territory of ISO 3166-1 and the region it is counted in. */
@ApplicationScoped
public class Countries {

  private static final String TABLE = "/countries.csv";

  private final Map<String, Region> regions = read();

  /** The region of an alpha-2 code in capitals, or nothing when there is no such country. */
  public Optional<Region> regionOf(String code) {
    return Optional.ofNullable(regions.get(code));
  }

  Set<String> codes() {
    return regions.keySet();
  }

  private static Map<String, Region> read() {
    try (InputStream table = Countries.class.getResourceAsStream(TABLE)) {
      if (table == null) {
        throw new IllegalStateException(TABLE + " is missing");
      }
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split(",", 2))
          .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> Region.valueOf(row[1])));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
