package org.ecampus.catalogue.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.catalogue.Campus.COURSES;
import static org.ecampus.catalogue.Campus.JSON;
import static org.ecampus.catalogue.Campus.administrator;
import static org.ecampus.catalogue.Campus.anybody;
import static org.ecampus.catalogue.Campus.course;
import static org.ecampus.catalogue.Campus.published;
import static org.ecampus.catalogue.Campus.tree;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ecampus.catalogue.Campus;
import org.ecampus.catalogue.Tables;
import org.ecampus.catalogue.index.CourseIndex;
import org.ecampus.kit.testing.ServiceTest;
import org.ecampus.kit.testing.Statements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class PageResourceTest {

  @Inject Tables tables;
  @Inject CourseIndex index;

  @Test
  void showsTextsOutlineAndEffortInTheLanguageAskedFor() {
    // Given
    UUID id = published(UUID.randomUUID(), course());

    // When
    Response page = anybody().queryParam("language", "fr").get(COURSES + "/{id}", id);

    // Then
    page.then()
        .statusCode(200)
        .body("language", equalTo("fr"))
        .body("languages", hasItems("en", "fr"))
        .body("title", equalTo("Introduction aux normes internationales du travail"))
        .body("effortMinutes", equalTo(120))
        .body("sections[0].title", equalTo("Ce que sont les normes"))
        .body("sections[0].effortMinutes", equalTo(50))
        .body("sections[0].activities[1].title", equalTo("Un siècle en dix minutes"));
  }

  @Test
  void fallsBackToTheBaseLanguageThenToEnglish() {
    // Given
    UUID id = published(UUID.randomUUID(), course());

    // When
    Response regional = anybody().queryParam("language", "fr-CA").get(COURSES + "/{id}", id);
    Response missing = anybody().queryParam("language", "pt").get(COURSES + "/{id}", id);
    Response browser =
        anybody().header("Accept-Language", "pt, fr;q=0.5").get(COURSES + "/{id}", id);

    // Then
    browser.then().body("language", equalTo("fr"));
    regional.then().body("language", equalTo("fr"));
    missing.then().body("language", equalTo("en"));
  }

  @Test
  void neverTellsWhatKnowledgeChecksAsk() {
    // Given
    UUID id = published(UUID.randomUUID(), course());
    String version = anybody().get(COURSES + "/{id}", id).path("courseVersionId");

    // When
    List<JsonNode> answers =
        List.of(
            tree(anybody().get(COURSES + "/{id}", id)),
            tree(anybody().get(COURSES + "/{id}/versions/{version}", id, version)),
            tree(anybody().get(COURSES)));

    // Then
    assertThat(answers)
        .allSatisfy(
            answer ->
                assertThat(fieldsOf(answer))
                    .doesNotContain("correct", "options", "questions", "optionId", "content"));
    assertThat(answers.toString()).doesNotContain("open to ratification", "The press");
  }

  @Test
  void describesTheCourseToSearchEngines() {
    // Given
    ObjectNode paid = course();
    paid.putObject("price").put("kind", "PAID").put("amount", "450.00").put("currency", "EUR");
    UUID id = published(UUID.randomUUID(), paid);

    // When
    JsonNode jsonLd = tree(anybody().get(COURSES + "/{id}", id)).get("jsonLd");

    // Then
    assertThat(jsonLd.get("@context").asText()).isEqualTo("https://schema.org");
    assertThat(jsonLd.get("@type").asText()).isEqualTo("Course");
    assertThat(jsonLd.get("name").asText()).startsWith("Introduction to");
    assertThat(jsonLd.get("description").asText()).isNotBlank();
    assertThat(jsonLd.get("inLanguage").asText()).isEqualTo("en");
    assertThat(jsonLd.get("timeRequired").asText()).isEqualTo("PT2H");
    assertThat(jsonLd.get("teaches")).hasSize(2);
    assertThat(jsonLd.at("/provider/@type").asText()).isEqualTo("Organization");
    assertThat(jsonLd.at("/provider/name").asText()).isEqualTo("e-Campus");
    assertThat(jsonLd.at("/offers/category").asText()).isEqualTo("Paid");
    assertThat(jsonLd.at("/offers/price").asText()).isEqualTo("450.00");
    assertThat(jsonLd.at("/offers/priceCurrency").asText()).isEqualTo("EUR");
  }

  @Test
  void namesTheSponsorAndWhatLearnersPayThen() {
    // Given
    ObjectNode sponsored = course();
    sponsored.putObject("price").put("kind", "SPONSORED").put("sponsor", "A Foundation");
    UUID id = published(UUID.randomUUID(), sponsored);

    // When
    JsonNode jsonLd = tree(anybody().get(COURSES + "/{id}", id)).get("jsonLd");

    // Then
    assertThat(jsonLd.at("/offers/category").asText()).isEqualTo("Free");
    assertThat(jsonLd.at("/sponsor/name").asText()).isEqualTo("A Foundation");
    assertThat(jsonLd.at("/hasCourseInstance/0/@type").asText()).isEqualTo("CourseInstance");
    assertThat(jsonLd.at("/hasCourseInstance/0/courseMode").asText()).isEqualTo("Online");
    assertThat(jsonLd.at("/hasCourseInstance/0/courseWorkload").asText()).isEqualTo("PT2H");
  }

  @Test
  void describesItInBytesThatCannotEndAScriptElement() throws Exception {
    // Given
    String hostile = "</script><script>alert('1')</script> & \u2028";
    ObjectNode attack = course();
    ((ObjectNode) attack.at("/texts/en")).put("title", hostile);
    UUID id = published(UUID.randomUUID(), attack);

    // When
    String answer = anybody().get(COURSES + "/{id}", id).asString();

    // Then
    String jsonLd = answer.substring(answer.indexOf("\"jsonLd\":"));
    assertThat(jsonLd).doesNotContain("<", ">", "&", "'", "\u2028");
    assertThat(JSON.readTree(answer).at("/jsonLd/name").asText()).isEqualTo(hostile);
  }

  @ParameterizedTest
  @CsvSource({
    "SELF_PACED, FREE, true", "SELF_PACED, SPONSORED, true", "SELF_PACED, PAID, false",
    "TUTORED, FREE, false", "FACE_TO_FACE, FREE, false", "BLENDED, SPONSORED, false",
    "WEBINAR, FREE, false", "TUTORED, PAID, false"
  })
  void showsAnOpenStandingOfferingOnlyWhereThereIsOne(String track, String price, boolean open) {
    // Given
    UUID id = published(UUID.randomUUID(), Campus.priced(price).put("track", track));

    // When
    JsonNode page = tree(anybody().get(COURSES + "/{id}", id));

    // Then
    assertThat(page.path("openOfferingId").asText()).isEqualTo(open ? id.toString() : "");
    assertThat(page.at("/jsonLd/hasCourseInstance").size()).isEqualTo(open ? 1 : 0);
    assertThat(page.at("/jsonLd/offers/category").asText())
        .isEqualTo(price.equals("PAID") ? "Paid" : "Free");
  }

  @Test
  void showsNoOpenOfferingOnceArchived() {
    // Given
    UUID id = published(UUID.randomUUID(), course());

    // When
    administrator().post(COURSES + "/{id}/archive", id).then().statusCode(200);

    // Then
    anybody().get(COURSES + "/{id}", id).then().body("openOfferingId", nullValue());
  }

  @Test
  void isReadWithOneStatementAndThenWithNone() {
    // Given
    UUID id = published(UUID.randomUUID(), course());
    long first =
        Statements.count(() -> anybody().get(COURSES + "/{id}", id).then().statusCode(200));
    assertThat(first).isOne();

    // When
    long statements =
        Statements.count(() -> anybody().get(COURSES + "/{id}", id).then().statusCode(200));

    // Then
    assertThat(statements).isZero();
  }

  @Test
  void aVersionIsReadWithOneStatementOnceItsPageIsKept() {
    // Given
    UUID id = published(UUID.randomUUID(), course());
    String version = anybody().get(COURSES + "/{id}", id).path("courseVersionId");
    String address = COURSES + "/" + id + "/versions/" + version;
    anybody().get(address).then().statusCode(200);

    // When
    long statements = Statements.count(() -> anybody().get(address).then().statusCode(200));

    // Then
    assertThat(statements).isOne();
  }

  @Test
  void isNeverOlderThanWhatThisReplicaHasReadOfOthers() {
    // Given
    UUID id = published(UUID.randomUUID(), course());
    String version = anybody().get(COURSES + "/{id}", id).path("courseVersionId");
    String address = COURSES + "/" + id + "/versions/" + version;
    anybody().get(address).then().body("state", equalTo("PUBLISHED"));

    // When
    tables.execute(
        """
        WITH gone AS (DELETE FROM listed_course WHERE course_id = '%s')
        UPDATE course_version SET stage = 'ARCHIVED', archived_at = published_at WHERE id = '%s'
        """
            .formatted(id, version));
    index.catchesUp(Duration.ofSeconds(20));

    // Then
    anybody().get(COURSES + "/{id}", id).then().body("state", equalTo("ARCHIVED"));
    anybody().get(address).then().body("state", equalTo("ARCHIVED"));
  }

  @Test
  void isTheSameInBytesWheneverItIsReadAndNotSentAgain() {
    // Given
    UUID id = published(UUID.randomUUID(), course());
    Response first = anybody().get(COURSES + "/{id}", id);

    // When
    Response second = anybody().get(COURSES + "/{id}", id);
    Response third =
        anybody().header("If-None-Match", first.header("ETag")).get(COURSES + "/{id}", id);

    // Then
    assertThat(second.asByteArray()).isEqualTo(first.asByteArray());
    assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
    assertThat(second.header("Cache-Control")).isEqualTo("no-cache");
    third.then().statusCode(304);
  }

  private static List<String> fieldsOf(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    node.forEach(child -> names.addAll(fieldsOf(child)));
    return names;
  }
}
