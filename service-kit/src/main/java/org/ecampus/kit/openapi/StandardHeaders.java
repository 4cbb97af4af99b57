package org.ecampus.kit.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The request headers that operations of one kind all take. */
final class StandardHeaders {
  private static final String KEY = "IdempotencyKey";
  private static final String AFTER = "EcampusAfter";
  private static final String HAVE = "IfNoneMatch";
  private static final String ID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

  private StandardHeaders() {}

  static void addTo(Components shared) {
    shared.addParameter(
        KEY,
        header(
                "Idempotency-Key",
                "A request that is sent again with the same key has its effect once, and gets the"
                    + " same answer")
            .schema(text().minLength(1).maxLength(255).pattern("^[\\x21-\\x7E]+$"))
            .example("6b1f3c1e-enrol-1"));
    shared.addParameter(
        AFTER,
        header(
                "Ecampus-After",
                "Wait, at most two seconds, until the events with these ids, as `Ecampus-Event`"
                    + " gave them, have had their effect here, else 503")
            .schema(text().pattern("^" + ID + "(, ?" + ID + "){0,49}$"))
            .example("0190f5a2-7c1e-7d3b-9a55-2f1c0b7e4d11"));
    shared.addParameter(
        HAVE,
        header("If-None-Match", "The ETag of the answer the client has")
            .schema(text())
            .example("W/\"m1Wc0q0d4t9H8m2x7YQ0bA\""));
  }

  static void addTo(Operation operation, HeadersTaken taken) {
    if (taken.after()) {
      operation.addParameter(reference(AFTER));
    }
    if (taken.key()) {
      operation.addParameter(reference(KEY));
    }
    if (taken.have()) {
      operation.addParameter(reference(HAVE));
    }
  }

  private static Parameter reference(String name) {
    return OASFactory.createParameter().ref(name);
  }

  private static Parameter header(String name, String description) {
    return OASFactory.createParameter().name(name).in(Parameter.In.HEADER).description(description);
  }

  private static Schema text() {
    return OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING));
  }
}
