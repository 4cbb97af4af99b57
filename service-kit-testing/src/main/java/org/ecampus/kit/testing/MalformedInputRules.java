package org.ecampus.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ecampus.kit.security.Roles;
import org.junit.jupiter.api.Test;

/**
 * What holds for bad input of any kind: it is answered 4xx with a problem that tells nothing of the
 * inside, and never 5xx. Walks every operation of the served description.
 */
public abstract class MalformedInputRules {
  private static final int MOST_SHOWN = 40;

  @Test
  void badInputIsRefusedInTheStandardForm() {
    var http = new RawHttp(RestAssured.port);
    var faults = new ArrayList<String>();
    int sent = 0;
    for (ApiOperation operation : ApiDocument.served().operations()) {
      for (BadInput input : inputs(operation)) {
        fault(input, http, mayBeTaken(operation.toString()))
            .ifPresent(fault -> faults.add(operation + ": " + input.what() + ": " + fault));
        sent++;
        assertThat(faults).as("faults").hasSizeLessThan(MOST_SHOWN);
      }
    }
    System.out.println(getClass().getSimpleName() + " sent " + sent + " malformed inputs");
    assertThat(sent).isPositive();
    assertThat(faults).isEmpty();
  }

  /** Whether an operation, such as {@code POST /api/x/v1/files}, takes bodies of any content. */
  protected boolean mayBeTaken(String operation) {
    return false;
  }

  private static Optional<String> fault(BadInput input, RawHttp http, boolean anythingGoes) {
    try {
      return RefusalCheck.fault(input, http.send(input.request()), anythingGoes);
    } catch (IOException unanswered) {
      return Optional.of("was not answered: " + unanswered);
    }
  }

  private static List<BadInput> inputs(ApiOperation operation) {
    RawRequest bare = bare(operation);
    RawRequest good =
        operation
            .bodyExample()
            .map(e -> bare.sending(new RawRequest.Bytes(e.toString(), false), "application/json"))
            .orElse(bare);
    var inputs = new ArrayList<>(BadParameters.of(operation, good));
    operation.bodyExample().ifPresent(e -> inputs.addAll(BadBodies.of(bare, e)));
    inputs.addAll(BadHeaders.of(good));
    return inputs;
  }

  private static RawRequest bare(ApiOperation operation) {
    String token = Tokens.of(UUID.randomUUID(), Roles.LEARNER, Roles.TUTOR, Roles.ADMINISTRATOR);
    return new RawRequest(
        operation.method(),
        operation.address(),
        List.of("Authorization: Bearer " + token),
        RawRequest.Bytes.NONE);
  }
}
