package org.ecampus.catalogue;

import static org.ecampus.catalogue.Campus.COURSES;
import static org.ecampus.catalogue.Campus.FILES;
import static org.ecampus.catalogue.Campus.administrator;
import static org.ecampus.catalogue.Campus.course;
import static org.ecampus.catalogue.Campus.published;
import static org.ecampus.catalogue.Campus.tutor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.ecampus.kit.testing.ContractRules;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class ContractTest {

  @Inject ContractRules contracts;

  private final UUID tutor = UUID.randomUUID();

  @Test
  void everyPublishedFactMatchesItsSchema() {
    // Given
    published(tutor, course());
    published(tutor, withFile());
    published(tutor, bare("{\"kind\": \"PAID\", \"amount\": \"450.00\", \"currency\": \"EUR\"}"));
    UUID archived = published(tutor, bare("{\"kind\": \"SPONSORED\", \"sponsor\": \"A Fund\"}"));

    // When
    administrator().post(COURSES + "/{id}/archive", archived).then().statusCode(200);

    // Then
    contracts.outboxMatchesSchemas(
        "org.ecampus.catalogue.course.published.v1", "org.ecampus.catalogue.course.archived.v1");
  }

  private ObjectNode withFile() {
    String fileId =
        tutor(tutor)
            .contentType("text/plain")
            .queryParam("name", "notes.txt")
            .body("Notes".getBytes(StandardCharsets.UTF_8))
            .post(FILES)
            .path("fileId");
    ObjectNode course = course();
    ObjectNode file = ((ArrayNode) course.at("/sections/0/activities")).addObject();
    file.put("kind", "FILE").put("effortMinutes", 5).putObject("titles").put("pt-BR", "Notas");
    file.putObject("content").put("fileId", fileId);
    return course;
  }

  /** Only what publishing asks for, with this price. */
  private static ObjectNode bare(String price) {
    try {
      ObjectNode course = course();
      course.set("price", Campus.JSON.readTree(price));
      course.putArray("topics");
      course.putObject("texts").putObject("ar").put("title", "عنوان").put("summary", "ملخص");
      ((ArrayNode) course.get("sections")).remove(1);
      ((ArrayNode) course.get("sections")).addObject().putObject("titles").put("ar", "قسم");
      ((ObjectNode) course.at("/sections/1")).putArray("activities");
      return course;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(price, e);
    }
  }
}
