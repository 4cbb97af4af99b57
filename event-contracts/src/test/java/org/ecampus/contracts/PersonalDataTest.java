package org.ecampus.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Personal data travel in events of learners and guests only, and there inside {@code pii}. */
class PersonalDataTest {

  private static final Set<String> PERSONAL =
      Set.of(
          "givenname",
          "familyname",
          "firstname",
          "lastname",
          "fullname",
          "learnername",
          "email",
          "phone",
          "address",
          "gender",
          "birthdate",
          "dateofbirth",
          "organisation",
          "photo",
          "username",
          "reason",
          "ipaddress");

  static List<Contract> contracts() {
    return Contracts.present();
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void schemaNamesPersonalFieldsInsidePiiOnly(Contract contract) {
    assertThat(leaks(contract.schema())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void examplesHoldPersonalFieldsInsidePiiOnly(Contract contract) {
    contract.examples().forEach((file, data) -> assertThat(leaks(data)).as(file).isEmpty());
  }

  @Test
  void onlyEventsOfLearnersAndGuestsHavePii() {
    assertThat(contracts())
        .filteredOn(contract -> !contract.schema().findValues("pii").isEmpty())
        .extracting(Contract::type)
        .containsExactlyInAnyOrder(
            "org.ecampus.enrolment.learner.changed.v1", "org.ecampus.webinar.guest.changed.v1");
  }

  @Test
  void personalFieldOutsidePiiIsFound() {
    JsonNode schema =
        new JsonMapper()
            .readTree(
                """
                {"properties": {"learnerId": {}, "Email": {"type": "string"},
                                "pii": {"properties": {"givenName": {}}}}}
                """);
    assertThat(leaks(schema)).containsExactly("Email");
  }

  private static List<String> leaks(JsonNode node) {
    List<String> leaks = new ArrayList<>();
    collect(node, leaks);
    return leaks;
  }

  private static void collect(JsonNode node, List<String> leaks) {
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      if (PERSONAL.contains(field.getKey().toLowerCase(Locale.ROOT))) {
        leaks.add(field.getKey());
      }
      if (!field.getKey().equals("pii")) {
        collect(field.getValue(), leaks);
      }
    }
    if (node.isArray()) {
      node.forEach(item -> collect(item, leaks));
    }
  }
}
