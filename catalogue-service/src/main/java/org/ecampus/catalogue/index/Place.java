package org.ecampus.catalogue.index;

import java.math.BigDecimal;
import java.util.UUID;
import java.util.regex.Pattern;
import org.ecampus.kit.http.Problems;
import org.ecampus.kit.paging.Cursor;

/**
 * Where a course stands in what was found: those that fit best come first, and among equals the
 * newest. It depends on the course and the words alone, so that pages fit together on every replica
 * and while other courses come and go.
 */
public record Place(int points, long high, long low) implements Comparable<Place> {

  /** So many points are a score of one. */
  static final int ONE = 1_000_000;

  private static final int DIGITS = 6;
  private static final Pattern SCORE = Pattern.compile("\\d{1,3}\\.\\d{6}");

  /** The place that a cursor names. */
  public static Place of(Cursor cursor) {
    UUID id = cursor.uuid(1);
    return new Place(
        points(cursor.text(0)), id.getMostSignificantBits(), id.getLeastSignificantBits());
  }

  /** The cursor that names this place. */
  String cursor() {
    return Cursor.encode(BigDecimal.valueOf(points, DIGITS).toPlainString(), new UUID(high, low));
  }

  @Override
  public int compareTo(Place other) {
    if (points != other.points) {
      return Integer.compare(other.points, points);
    }
    return high == other.high
        ? Long.compareUnsigned(other.low, low)
        : Long.compareUnsigned(other.high, high);
  }

  private static int points(String score) {
    if (!SCORE.matcher(score).matches()) {
      throw Problems.invalid("after", "is not a cursor of this list");
    }
    return Integer.parseInt(score.replace(".", ""));
  }
}
