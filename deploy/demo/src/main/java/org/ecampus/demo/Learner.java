package org.ecampus.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Somebody new for every telling, so that the story can be told again and again. */
record Learner(String username, String password, String givenName, String familyName) {

  private static final List<String> GIVEN = List.of("Fatou", "Awa", "Mariama", "Aïssatou", "Khady");
  private static final List<String> FAMILY = List.of("Ndiaye", "Sow", "Traoré", "Cissé", "Keïta");
  private static final ObjectMapper JSON = new ObjectMapper();

  static Learner invent() {
    var random = ThreadLocalRandom.current();
    var username = "demo-" + HexFormat.of().toHexDigits(random.nextInt());
    return new Learner(
        username,
        "local-demo-" + username,
        GIVEN.get(random.nextInt(GIVEN.size())),
        FAMILY.get(random.nextInt(FAMILY.size())));
  }

  String name() {
    return givenName + " " + familyName;
  }

  ObjectNode registration() {
    return JSON.createObjectNode()
        .put("username", username)
        .put("email", username + "@example.org")
        .put("givenName", givenName)
        .put("familyName", familyName)
        .put("language", "fr")
        .put("role", "learner")
        .put("initialPassword", password)
        .put("passwordIsTemporary", false);
  }

  ObjectNode profile() {
    return JSON.createObjectNode()
        .put("givenName", givenName)
        .put("familyName", familyName)
        .put("gender", "FEMALE")
        .put("countryCode", "SN")
        .put("organisation", "Direction générale du travail")
        .put("organisationType", "MINISTRY_OF_LABOUR")
        .put("language", "fr")
        .put("timeZone", "Africa/Dakar");
  }
}
