package org.ecampus.catalogue.index;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecampus.catalogue.content.PriceBody;
import org.ecampus.catalogue.content.model.Level;
import org.ecampus.catalogue.content.model.PriceKind;
import org.ecampus.catalogue.content.model.Track;
import org.ecampus.catalogue.listing.Change;
import org.ecampus.catalogue.listing.Entry;
import org.ecampus.catalogue.listing.ListedCourse;
import org.ecampus.catalogue.listing.ListedRun;
import org.ecampus.catalogue.listing.ListedText;

/** Courses as the listing tells of them. */
final class Entries {

  static final UUID CENTRE = UUID.fromString("01990000-0000-7000-8000-000000000001");

  private Entries() {}

  static Change titled(String title) {
    return titled(title, "en");
  }

  static Change titled(String title, String language) {
    return of(UUID.randomUUID(), List.of(new ListedText(language, title, null, "")), List.of());
  }

  static Change withRun(String title, String language, LocalDate startsOn) {
    return of(
        UUID.randomUUID(),
        List.of(new ListedText("en", title, null, "")),
        List.of(new ListedRun(language, startsOn)));
  }

  static Change of(UUID courseId, List<ListedText> texts, List<ListedRun> runs) {
    var course =
        new ListedCourse(
            courseId,
            UUID.randomUUID(),
            CENTRE,
            1,
            Track.TUTORED,
            Level.ADVANCED,
            List.of("safety"),
            texts.stream().map(ListedText::language).toList(),
            60,
            new PriceBody(PriceKind.FREE, null, null, null));
    return new Change(courseId, 1, new Entry(course, texts, runs));
  }

  static Change gone(UUID courseId) {
    return new Change(courseId, 2, null);
  }
}
