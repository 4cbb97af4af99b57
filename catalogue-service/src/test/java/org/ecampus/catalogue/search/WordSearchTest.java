package org.ecampus.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.catalogue.Campus.COURSES;
import static org.ecampus.catalogue.Campus.anybody;
import static org.ecampus.catalogue.Campus.published;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.ecampus.catalogue.Tables;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words find which of a few courses; they are listed once for all of it. */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WordSearchTest {

  @Inject Tables tables;

  private boolean listed;

  @BeforeEach
  void listAFew() {
    if (listed) {
      return;
    }
    listed = true;
    tables.execute("TRUNCATE listed_course CASCADE");
    list(ListedSample.titled("Introduction to International Labour Standards"));
    list(
        ListedSample.titled("Protección Social y grupos vulnerados")
            .language("es")
            .summary("La negociación colectiva en la minería artesanal"));
    list(
        ListedSample.titled("Promoção de emprego jovem")
            .language("pt")
            .summary("Como a fiscalização alcança quem trabalha no sótão"));
    list(
        ListedSample.titled("Ingénierie de la formation")
            .language("fr")
            .summary("La sécurité des pêcheurs côtiers"));
    list(ListedSample.titled("السلامة والصحة المهنية").language("ar"));
  }

  @ParameterizedTest
  @CsvSource({
    "labour standards, Introduction to International Labour Standards",
    "standard, Introduction to International Labour Standards",
    "LABOUR, Introduction to International Labour Standards",
    "proteccion social, Protección Social y grupos vulnerados",
    "protección, Protección Social y grupos vulnerados",
    "promocao de emprego, Promoção de emprego jovem",
    "ingénierie, Ingénierie de la formation",
    "ingenierie formations, Ingénierie de la formation",
    "السلامة, السلامة والصحة المهنية"
  })
  void findsWordsOfEveryLanguageWithAndWithoutAccents(String words, String title) {
    // When
    Response answer = search("q", words);

    // Then
    assertThat(titles(answer)).startsWith(title);
  }

  @ParameterizedTest
  @CsvSource({
    "introducton to internatonal labor standrds, Introduction to International Labour Standards",
    "standrads, Introduction to International Labour Standards",
    "labor, Introduction to International Labour Standards",
    "protecion socail, Protección Social y grupos vulnerados",
    "ingenerie, Ingénierie de la formation",
    "promocão de empego, Promoção de emprego jovem"
  })
  void findsWordsThatAreMistyped(String words, String title) {
    // When
    Response answer = search("q", words);

    // Then
    assertThat(titles(answer)).startsWith(title);
  }

  @Test
  void findsNothingForWordsThatNobodyUses() {
    // When
    Response answer = search("q", "xylophone");

    // Then
    answer.then().statusCode(200).body("total", equalTo(0)).body("items.size()", equalTo(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'",
        "\"",
        "a & | ! ( )",
        "%",
        "_",
        "\\",
        ":*",
        "'; DROP TABLE course; --",
        "-",
        "$1"
      })
  void takesAnyTextAsWords(String words) {
    // When
    Response answer = search("q", words);

    // Then
    answer.then().statusCode(200);
    search("q", "labour").then().body("total", equalTo(1));
  }

  @ParameterizedTest
  @CsvSource({
    "sécurité, Ingénierie de la formation",
    "securite, Ingénierie de la formation",
    "pecheurs cotiers, Ingénierie de la formation",
    "negociación, Protección Social y grupos vulnerados",
    "negociacion, Protección Social y grupos vulnerados",
    "mineria, Protección Social y grupos vulnerados",
    "fiscalização, Promoção de emprego jovem",
    "fiscalizacao, Promoção de emprego jovem",
    "sotao, Promoção de emprego jovem"
  })
  void findsWordsOfTheSummaryAloneWithAndWithoutAccents(String words, String title) {
    // When
    Response answer = search("q", words);

    // Then
    assertThat(titles(answer)).containsExactly(title);
  }

  private static void list(ListedSample sample) {
    published(UUID.randomUUID(), sample.json());
  }

  private static Response search(String parameter, String value) {
    return anybody().queryParam(parameter, value).get(COURSES);
  }

  private static List<String> titles(Response answer) {
    answer.then().statusCode(200);
    return answer.path("items.title");
  }
}
