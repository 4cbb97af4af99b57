package org.ecampus.kit.http;

import static org.ecampus.kit.http.Sample.BOXES;
import static org.ecampus.kit.http.Sample.as;
import static org.ecampus.kit.http.Sample.box;
import static org.ecampus.kit.http.Sample.newName;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.util.UUID;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class CreatedTest {
  private final UUID learner = UUID.randomUUID();

  @Test
  void locationIsAPathWhateverHostWasAskedFor() {
    // When
    Response made =
        as(learner)
            .header("Host", "evil.example")
            .header("X-Forwarded-Host", "evil.example")
            .body(box(newName()))
            .post(BOXES);

    // Then
    String location = BOXES + "/" + made.path("id");
    made.then().statusCode(201).header("Location", equalTo(location));
    as(learner).get(location).then().statusCode(200);
  }
}
