package org.ecampus.catalogue.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ecampus.catalogue.listing.Change;
import org.ecampus.catalogue.listing.ListedText;
import org.ecampus.kit.paging.Cursor;
import org.ecampus.kit.storage.StoredDocuments;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndexTest {

  @TempDir Path folder;

  private IndexStore store;

  @BeforeEach
  void begin() throws IOException {
    store = IndexStore.in(folder, new CourseDocuments(new StoredDocuments()));
  }

  @AfterEach
  void end() throws IOException {
    store.close();
  }

  @ParameterizedTest
  @CsvSource({
    "en, Managing occupational risks, manage risk",
    "fr, L’évaluation des risques, evaluation risque",
    "es, Formación de formadores, formacion formador",
    "pt, Promoção de empregos, promocao emprego",
    "ar, السلامة والصحة المهنية, صحة",
    "ar, السلامة والصحة المهنية, سلامه مهنيه",
    "de, Arbeitssicherheit im Büro, buro"
  })
  void wordsAreFoundInAnotherFormAndWithoutAccents(String language, String title, String words)
      throws IOException {
    // Given
    store.take(Entries.titled(title, language));

    // When
    Found found = find(words);

    // Then
    assertThat(found.total()).isOne();
  }

  @ParameterizedTest
  @CsvSource({
    "labour or fishing, 2",
    "labour -standards, 1",
    "'\"labour standards\"', 1",
    "'\"standards labour\"', 0"
  })
  void wordsAreTakenAsVisitorsWriteThem(String words, long total) throws IOException {
    // Given
    store.take(Entries.titled("International labour standards for all who know nothing of them"));
    store.take(Entries.titled("Labour migration and what governments have learned about it"));

    // When
    Found found = find(words);

    // Then
    assertThat(found.total()).isGreaterThanOrEqualTo(total);
    assertThat(found.hits().stream().filter(IndexTest::hasTheWords)).hasSize((int) total);
  }

  @Test
  void typingErrorsAreFoundAmongManyTextsAndInWordsWrittenTogether() throws IOException {
    // Given
    for (int i = 0; i < 50; i++) {
      store.take(Entries.titled("Course number " + i + " about something else"));
    }
    store.take(Entries.titled("Vocational training centres"));

    // When
    List<Found> found =
        List.of(find("vocatoinal trainign"), find("vocationaltraining"), find("vocat"));

    // Then
    assertThat(found)
        .allSatisfy(one -> assertThat(one.hits().getFirst().json()).contains("Vocational"));
  }

  @Test
  void runsInstitutionAndLevelAreCountedAndFilteredBy() throws IOException {
    // Given
    store.take(Entries.withRun("One", "es", LocalDate.of(2026, 9, 14)));
    store.take(Entries.withRun("Two", "fr", LocalDate.of(2026, 9, 28)));

    // When
    Found all = find(Map.of());
    Found spanish = find(Map.of(Facet.RUN_LANGUAGE, List.of("es")));

    // Then
    assertThat(all.counts().get(Facet.START_MONTH)).containsExactly(new FacetCount("2026-09", 2));
    assertThat(all.counts().get(Facet.LEVEL)).containsExactly(new FacetCount("ADVANCED", 2));
    assertThat(all.counts().get(Facet.INSTITUTION))
        .containsExactly(new FacetCount(Entries.CENTRE.toString(), 2));
    assertThat(spanish.total()).isOne();
    assertThat(spanish.counts().get(Facet.RUN_LANGUAGE))
        .containsExactly(new FacetCount("es", 1), new FacetCount("fr", 1));
    assertThat(spanish.counts().get(Facet.START_MONTH))
        .containsExactly(new FacetCount("2026-09", 1));
  }

  @Test
  void aSnapshotNeverChangesAndTheNextShowsWhatHas() throws IOException {
    // Given
    Change course = Entries.titled("Old words");
    store.take(course);
    Snapshot before = store.first();
    store.take(
        Entries.of(
            course.courseId(), List.of(new ListedText("en", "New words", null, "")), List.of()));
    store.take(Entries.titled("Other"));

    // When
    Snapshot after = store.after(before);

    // Then
    assertThat(before.find(wish("old", null)).total()).isOne();
    assertThat(after.find(wish("old", null)).total()).isZero();
    assertThat(after.find(wish("new", null)).total()).isOne();
    assertThat(after.find(wish(null, null)).total()).isEqualTo(2);
    before.close();
    assertThat(before.hold()).isFalse();
    after.close();
  }

  @Test
  void whatIsGoneIsInNoHitAndNoCount() throws IOException {
    // Given
    Change course = Entries.titled("Secret words");
    store.take(course);
    store.take(Entries.titled("Other"));
    Snapshot before = store.first();

    // When
    store.take(Entries.gone(course.courseId()));

    // Then
    try (Snapshot after = store.after(before)) {
      assertThat(after.find(wish("secret words", null)).total()).isZero();
      assertThat(after.find(wish("secrte", null)).total()).isZero();
      assertThat(after.find(wish(null, null)).counts().get(Facet.TRACK))
          .containsExactly(new FacetCount("TUTORED", 1));
    }
    before.close();
  }

  @Test
  void pagesFitTogetherWhileCoursesComeInOtherSegments() throws IOException {
    // Given
    IntStream.range(0, 6).forEach(i -> take(Entries.titled("Safety " + i)));
    Snapshot snapshot = store.first();
    List<String> seen = new ArrayList<>();
    Found page = snapshot.find(wish("safety", null));

    // When
    while (!page.hits().isEmpty()) {
      Hit last = page.hits().getLast();
      seen.addAll(page.hits().stream().map(Hit::json).toList());
      take(Entries.titled("About something else"));
      Snapshot next = store.after(snapshot);
      snapshot.close();
      snapshot = next;
      page = snapshot.find(wish("safety", place(last)));
    }
    snapshot.close();

    // Then
    assertThat(seen).hasSizeGreaterThanOrEqualTo(6).doesNotHaveDuplicates();
  }

  @Test
  void whatAKilledProcessHasLeftIsRemovedAndWhatIsInUseStays() throws IOException {
    // Given
    Path left = Files.createDirectory(folder.resolve("ecampus-index-left"));
    Files.createFile(left.resolve("in-use"));
    Files.createFile(left.resolve("_0.cfs"));

    // When
    IndexStore second = IndexStore.in(folder, new CourseDocuments(new StoredDocuments()));

    // Then
    try (var folders = Files.list(folder)) {
      assertThat(folders).hasSize(2).doesNotContain(left);
    }
    second.close();
    try (var folders = Files.list(folder)) {
      assertThat(folders).hasSize(1);
    }
  }

  private void take(Change change) {
    try {
      store.take(change);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private Found find(String words) throws IOException {
    try (Snapshot snapshot = store.first()) {
      return snapshot.find(new Wish(words, Map.of(), null, 50));
    }
  }

  private Found find(Map<Facet, List<String>> filters) throws IOException {
    try (Snapshot snapshot = store.first()) {
      return snapshot.find(new Wish(null, filters, null, 50));
    }
  }

  private static Wish wish(String words, Place after) {
    return new Wish(words, Map.of(), after, 2);
  }

  private static Place place(Hit hit) {
    return Place.of(Cursor.decode(hit.cursor(), 2));
  }

  private static boolean hasTheWords(Hit hit) {
    return Place.of(Cursor.decode(hit.cursor(), 2)).points() > Place.ONE;
  }
}
