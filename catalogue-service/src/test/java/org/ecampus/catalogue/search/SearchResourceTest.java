package org.ecampus.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.catalogue.Campus.COURSES;
import static org.ecampus.catalogue.Campus.DRAFTS;
import static org.ecampus.catalogue.Campus.administrator;
import static org.ecampus.catalogue.Campus.anybody;
import static org.ecampus.catalogue.Campus.draft;
import static org.ecampus.catalogue.Campus.publish;
import static org.ecampus.catalogue.Campus.tutor;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.ecampus.catalogue.index.FacetCount;
import org.ecampus.kit.testing.ServiceTest;
import org.ecampus.kit.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class SearchResourceTest {

  private static final UUID TUTOR = UUID.randomUUID();

  @Inject DataSource database;

  @BeforeEach
  void nothingIsListed() throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("TRUNCATE listed_course CASCADE");
    }
  }

  @Test
  void putsTitlesBeforeSummariesBeforeOutlines() {
    // Given
    list(ListedSample.titled("Managing workshops").summary("About gender").sections("Day one"));
    list(ListedSample.titled("Managing offices").summary("About rooms").sections("Gender"));
    list(ListedSample.titled("Gender audit").summary("About audits").sections("Day one"));

    // When
    Response answer = search("q", "gender");

    // Then
    assertThat(titles(answer))
        .containsExactly("Gender audit", "Managing workshops", "Managing offices");
  }

  @Test
  void answersInTheLanguageThatFits() {
    // Given
    list(ListedSample.titled("Gender audit").also("fr", "Audit de genre"));

    // When
    Response byWords = search("q", "audit de genre");
    Response byFilter = search("language", "fr");
    Response byDefault = anybody().get(COURSES);

    // Then
    byWords.then().body("items[0].language", equalTo("fr"));
    byFilter.then().body("items[0].title", equalTo("Audit de genre"));
    byDefault
        .then()
        .body("items[0].title", equalTo("Gender audit"))
        .body("items[0].languages", equalTo(List.of("en", "fr")));
  }

  @Test
  void countsEachFacetWithTheOtherFiltersApplied() {
    // Given
    list(ListedSample.titled("One").track("SELF_PACED").topic("safety").minutes(60));
    list(ListedSample.titled("Two").track("SELF_PACED").topic("gender").minutes(180));
    list(ListedSample.titled("Three").track("TUTORED").topic("safety").minutes(3600).paid());
    list(ListedSample.titled("Quatre").language("fr").track("TUTORED").topic("safety").minutes(60));

    // When
    Response answer =
        anybody().queryParam("track", "TUTORED").queryParam("topic", "safety").get(COURSES);

    // Then
    assertThat(titles(answer)).containsExactly("Quatre", "Three");
    answer.then().body("total", equalTo(2));
    assertThat(facet(answer, "track")).containsExactly("TUTORED=2", "SELF_PACED=1");
    assertThat(facet(answer, "topic")).containsExactly("safety=2");
    assertThat(facet(answer, "language")).containsExactly("en=1", "fr=1");
    assertThat(facet(answer, "hours")).containsExactly("FROM_60_TO_300_H=1", "UNDER_2_H=1");
    assertThat(facet(answer, "price")).containsExactly("FREE=1", "PAID=1");
  }

  @ParameterizedTest
  @CsvSource({
    "language, en",
    "track, SELF_PACED",
    "hours, UNDER_2_H",
    "topic, safety",
    "price, FREE",
    "runLanguage, en"
  })
  void countsEveryFacetUnderTheFilterOfEachOther(String facet, String value) {
    // Given
    list(ListedSample.titled("One").topic("safety").minutes(60));
    list(
        ListedSample.titled("Deux")
            .language("fr")
            .track("TUTORED")
            .topic("gender")
            .minutes(3600)
            .paid());
    Map<String, List<String>> all =
        Map.of(
            "runLanguage", List.of("en=1"),
            "language", List.of("en=1", "fr=1"),
            "track", List.of("SELF_PACED=1", "TUTORED=1"),
            "hours", List.of("FROM_60_TO_300_H=1", "UNDER_2_H=1"),
            "topic", List.of("gender=1", "safety=1"),
            "price", List.of("FREE=1", "PAID=1"));
    Map<String, String> first =
        Map.of(
            "runLanguage", "en=1",
            "language", "en=1",
            "track", "SELF_PACED=1",
            "hours", "UNDER_2_H=1",
            "topic", "safety=1",
            "price", "FREE=1");

    // When
    Response answer = search(facet, value);

    // Then
    assertThat(titles(answer)).containsExactly("One");
    assertThat(all)
        .allSatisfy(
            (name, both) ->
                assertThat(facet(answer, name))
                    .isEqualTo(name.equals(facet) ? both : List.of(first.get(name))));
  }

  @Test
  void showsAnOpenStandingOfferingOnlyWhereThereIsOne() {
    // Given
    UUID open = list(ListedSample.titled("Open"));
    list(ListedSample.titled("Paid").paid());
    list(ListedSample.titled("Tutored").track("TUTORED"));

    // When
    Response answer = anybody().get(COURSES);

    // Then
    assertThat(titles(answer)).containsExactly("Tutored", "Paid", "Open");
    assertThat(answer.<List<String>>path("items.openOfferingId"))
        .containsExactly(null, null, open.toString());
  }

  @Test
  void countsOnlyWhatFitsTheWords() {
    // Given
    list(ListedSample.titled("Gender audit").track("TUTORED"));
    list(ListedSample.titled("Safety first").track("SELF_PACED"));

    // When
    Response answer = search("q", "gender");

    // Then
    assertThat(facet(answer, "track")).containsExactly("TUTORED=1");
    answer.then().body("total", equalTo(1));
  }

  @Test
  void takesAnyOfTheValuesOfOneFacet() {
    // Given
    list(ListedSample.titled("One").track("SELF_PACED"));
    list(ListedSample.titled("Two").track("TUTORED"));
    list(ListedSample.titled("Three").track("BLENDED"));

    // When
    Response answer = anybody().queryParam("track", "SELF_PACED", "BLENDED").get(COURSES);

    // Then
    assertThat(titles(answer)).containsExactly("Three", "One");
    assertThat(facet(answer, "track")).containsExactly("BLENDED=1", "SELF_PACED=1", "TUTORED=1");
  }

  @Test
  void showsEveryCourseOnceWhenPagesAreTurned() {
    // Given
    IntStream.range(0, 7).forEach(i -> list(ListedSample.titled("Safety at work " + i)));

    // When
    List<String> browsed = turnPages(null);
    List<String> searched = turnPages("safety");

    // Then
    assertThat(browsed).hasSize(7).doesNotHaveDuplicates();
    assertThat(searched).hasSize(7).doesNotHaveDuplicates();
  }

  @Test
  void keepsPagesStableWhenCoursesArriveMeanwhile() {
    // Given
    IntStream.range(0, 4).forEach(i -> list(ListedSample.titled("Course " + i)));
    Response first = anybody().queryParam("limit", 2).get(COURSES);
    list(ListedSample.titled("Course 4"));

    // When
    Response second =
        anybody()
            .queryParam("limit", 2)
            .queryParam("after", first.<String>path("next"))
            .get(COURSES);

    // Then
    assertThat(titles(first)).containsExactly("Course 3", "Course 2");
    assertThat(titles(second)).containsExactly("Course 1", "Course 0");
  }

  @Test
  void listsDraftsOnlyOncePublishedAndUntilArchived() {
    // Given
    UUID id = draft(TUTOR, ListedSample.titled("Hidden treasure").json());
    search("q", "treasure").then().body("total", equalTo(0));
    tutor(TUTOR).post(DRAFTS + "/{id}/review", id).then().statusCode(200);
    publish(id);
    search("q", "treasure").then().body("total", equalTo(1));

    // When
    administrator().post(COURSES + "/{id}/archive", id).then().statusCode(200);

    // Then
    search("q", "treasure").then().body("total", equalTo(0));
  }

  @Test
  void listsTheNextVersionInsteadOfTheFormer() {
    // Given
    UUID id = list(ListedSample.titled("Old words").also("fr", "Vieux mots"));
    tutor(TUTOR).post(COURSES + "/{id}/drafts", id).then().statusCode(201);
    String change = ListedSample.titled("New sentences").json().put("revision", 1).toString();
    tutor(TUTOR).body(change).put(DRAFTS + "/{id}", id).then().statusCode(200);
    tutor(TUTOR).post(DRAFTS + "/{id}/review", id).then().statusCode(200);

    // When
    publish(id);

    // Then
    search("q", "vieux mots").then().body("total", equalTo(0));
    search("q", "sentences").then().body("total", equalTo(1)).body("items[0].version", equalTo(2));
  }

  @Test
  void asksTheDatabaseForNothingHoweverMuchIsFound() {
    // Given
    IntStream.range(0, 6).forEach(i -> list(ListedSample.titled("Safety " + i)));

    // When
    long statements =
        Statements.count(
            () ->
                anybody()
                    .queryParam("q", "safety")
                    .queryParam("track", "SELF_PACED")
                    .get(COURSES)
                    .then()
                    .body("total", equalTo(6)));

    // Then
    assertThat(statements).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "track, DANCING",
    "hours, 3",
    "price, CHEAP",
    "topic, UPPER CASE",
    "language, f_r",
    "level, HARD",
    "institution, x",
    "runLanguage, e_n",
    "startMonth, September",
    "limit, 0",
    "limit, 201",
    "limit, x",
    "after, nonsense",
    "after, WyJ4IiwieSJd"
  })
  void refusesValuesThatDoNotExist(String parameter, String value) {
    search(parameter, value).then().statusCode(400).contentType("application/problem+json");
  }

  private static UUID list(ListedSample sample) {
    UUID id = draft(TUTOR, sample.json());
    tutor(TUTOR).post(DRAFTS + "/{id}/review", id).then().statusCode(200);
    publish(id);
    return id;
  }

  private static Response search(String parameter, String value) {
    return anybody().queryParam(parameter, value).get(COURSES);
  }

  private static List<String> turnPages(String words) {
    List<String> seen = new ArrayList<>();
    String after = null;
    do {
      var request = anybody().queryParam("limit", 2);
      if (words != null) {
        request.queryParam("q", words);
      }
      if (after != null) {
        request.queryParam("after", after);
      }
      Response page = request.get(COURSES);
      seen.addAll(page.<List<String>>path("items.courseId"));
      after = page.path("next");
    } while (after != null && seen.size() < 100);
    return seen;
  }

  private static List<String> titles(Response answer) {
    answer.then().statusCode(200);
    return answer.path("items.title");
  }

  private static List<String> facet(Response answer, String name) {
    return answer.jsonPath().getList("facets." + name, FacetCount.class).stream()
        .map(count -> count.value() + "=" + count.count())
        .toList();
  }
}
