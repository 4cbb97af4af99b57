package org.ecampus.catalogue.search;

import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.ecampus.catalogue.content.PriceBody;
import org.ecampus.catalogue.content.model.Level;
import org.ecampus.catalogue.content.model.PriceKind;
import org.ecampus.catalogue.content.model.StandingOffering;
import org.ecampus.catalogue.content.model.Track;
import org.jspecify.annotations.Nullable;

/** Reads a found course from the row it was found in. */
final class HitRow {

  private HitRow() {}

  static Hit read(Tuple row) {
    FoundCourse course =
        new FoundCourse(
            row.get("course_id", UUID.class),
            row.get("course_version_id", UUID.class),
            row.get("version", Integer.class),
            row.get("title", String.class),
            row.get("summary", String.class),
            row.get("language", String.class),
            List.of(row.get("languages", String[].class)),
            Track.valueOf(row.get("track", String.class)),
            Level.valueOf(row.get("level", String.class)),
            List.of(row.get("topics", String[].class)),
            row.get("effort_minutes", Integer.class),
            price(row),
            openOffering(row));
    return new Hit(course, row.get("score", BigDecimal.class));
  }

  private static PriceBody price(Tuple row) {
    return new PriceBody(
        PriceKind.valueOf(row.get("price_kind", String.class)),
        row.get("price_amount", String.class),
        row.get("price_currency", String.class),
        row.get("price_sponsor", String.class));
  }

  private static @Nullable UUID openOffering(Tuple row) {
    return StandingOffering.open(
            row.get("course_id", UUID.class),
            Track.valueOf(row.get("track", String.class)),
            PriceKind.valueOf(row.get("price_kind", String.class)))
        .orElse(null);
  }
}
