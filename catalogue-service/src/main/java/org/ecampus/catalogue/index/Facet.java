package org.ecampus.catalogue.index;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.ecampus.catalogue.content.model.StandingOffering;
import org.ecampus.catalogue.listing.Entry;
import org.ecampus.catalogue.listing.HoursBand;
import org.ecampus.catalogue.listing.ListedCourse;
import org.ecampus.catalogue.listing.ListedRun;

/** What courses are filtered and counted by. */
public enum Facet {
  LANGUAGE {
    @Override
    Stream<String> of(Entry entry) {
      return entry.course().languages().stream();
    }
  },
  TRACK {
    @Override
    Stream<String> of(Entry entry) {
      return Stream.of(entry.course().track().name());
    }
  },
  LEVEL {
    @Override
    Stream<String> of(Entry entry) {
      return Stream.of(entry.course().level().name());
    }
  },
  HOURS {
    @Override
    Stream<String> of(Entry entry) {
      return Stream.of(HoursBand.of(entry.course().effortMinutes()).name());
    }
  },
  TOPIC {
    @Override
    Stream<String> of(Entry entry) {
      return entry.course().topics().stream();
    }
  },
  PRICE {
    @Override
    Stream<String> of(Entry entry) {
      return Stream.of(entry.course().price().kind().name());
    }
  },
  /** The institution that owns the course. */
  INSTITUTION {
    @Override
    Stream<String> of(Entry entry) {
      return Stream.of(entry.course().institutionId().toString());
    }
  },
  /** The languages of its runs; the standing offering is in every language of the course. */
  RUN_LANGUAGE {
    @Override
    Stream<String> of(Entry entry) {
      List<String> standing =
          openOffering(entry.course()).isEmpty() ? List.of() : entry.course().languages();
      return Stream.concat(standing.stream(), entry.runs().stream().map(ListedRun::language));
    }
  },
  /** The months in which its runs begin; the standing offering begins in none. */
  START_MONTH {
    @Override
    Stream<String> of(Entry entry) {
      return entry.runs().stream()
          .map(ListedRun::startsOn)
          .filter(Objects::nonNull)
          .map(day -> YearMonth.from(day).toString());
    }
  };

  /** Its values for a course; a value may come twice. */
  abstract Stream<String> of(Entry entry);

  static Optional<UUID> openOffering(ListedCourse course) {
    return StandingOffering.open(course.courseId(), course.track(), course.price().kind());
  }
}
