package org.ecampus.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.catalogue.Campus.COURSES;
import static org.ecampus.catalogue.Campus.DRAFTS;
import static org.ecampus.catalogue.Campus.anybody;
import static org.ecampus.catalogue.Campus.draft;
import static org.ecampus.catalogue.Campus.publish;
import static org.ecampus.catalogue.Campus.tutor;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Holds what the likeness of words was chosen for: titles of 2020, typed in a hurry. */
@ServiceTest
class TypingErrorsTest {

  private static final Map<String, String> LANGUAGES =
      Map.ofEntries(
          Map.entry("Promoção de emprego jovem - MOOC para a CPLP", "pt"),
          Map.entry("E-learning course on Management of Vocational Training Centres", "en"),
          Map.entry("Protección Social y grupos vulnerados", "es"),
          Map.entry("Comprendre les droits des travailleurs dans le contexte de Covid-19", "fr"),
          Map.entry("Diplomado en Gestión de Organizaciones Empresariales", "es"),
          Map.entry("E-learning course on Measuring skills mismatches", "en"),
          Map.entry("Distance course on dispute resolution system for Mongolia", "en"),
          Map.entry("Programme de certification sur le suivi-évaluation", "fr"),
          Map.entry("Fire Safety Management Course", "en"),
          Map.entry("Introduction to International Labour Standards", "en"),
          Map.entry("An introduction to the MNE Declaration", "en"),
          Map.entry("Disability in the Workplace: A Global Perspective", "en"),
          Map.entry("Tools for Quality Apprenticeships in Enterprises", "en"));

  private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{6,}");

  @Inject DataSource database;

  @BeforeEach
  void onlyTheseAreListed() throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("TRUNCATE listed_course CASCADE");
    }
    LANGUAGES.forEach(TypingErrorsTest::list);
  }

  @Test
  void findsTitlesWithoutTheirAccentsAndCapitals() {
    assertThat(LANGUAGES.keySet())
        .allSatisfy(
            title -> {
              String plain = Normalizer.normalize(title, Normalizer.Form.NFD);
              assertThat(first(plain.replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)))
                  .isEqualTo(title);
            });
  }

  @Test
  void findsTitlesWithALetterMissingInEveryLongWord() {
    assertFoundWhen(word -> word.substring(0, 3) + word.substring(4));
  }

  @Test
  void findsTitlesWithTwoLettersSwappedInEveryLongWord() {
    assertFoundWhen(
        word -> word.substring(0, 3) + word.charAt(4) + word.charAt(3) + word.substring(5));
  }

  @Test
  void findsNothingForWordsOfOtherThings() {
    assertThat(List.of("xylophone", "butterfly", "astronomy", "cheese recipe", "quantum physics"))
        .allSatisfy(words -> assertThat(titles(words)).isEmpty());
  }

  private static void assertFoundWhen(UnaryOperator<String> mistyped) {
    assertThat(LANGUAGES.keySet())
        .allSatisfy(
            title ->
                assertThat(
                        first(LONG_WORD.matcher(title).replaceAll(w -> mistyped.apply(w.group()))))
                    .isEqualTo(title));
  }

  private static void list(String title, String language) {
    UUID tutor = UUID.randomUUID();
    UUID id = draft(tutor, ListedSample.titled(title).language(language).json());
    tutor(tutor).post(DRAFTS + "/{id}/review", id).then().statusCode(200);
    publish(id);
  }

  private static String first(String words) {
    return titles(words).stream().findFirst().orElse("nothing for " + words);
  }

  private static List<String> titles(String words) {
    Response answer = anybody().queryParam("q", words).get(COURSES);
    answer.then().statusCode(200);
    return answer.path("items.title");
  }
}
