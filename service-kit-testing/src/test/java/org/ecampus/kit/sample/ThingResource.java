package org.ecampus.kit.sample;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.ecampus.kit.idempotency.TakesNoKey;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The door of the sample service. */
@Path("/api/sample/v1/things")
public class ThingResource {

  private final Things things;

  ThingResource(Things things) {
    this.things = things;
  }

  @POST
  @Path("/{key}/{number}")
  @PermitAll
  @RunOnVirtualThread
  @TakesNoKey("A test of events, which it may cause twice")
  @Operation(operationId = "number", summary = "Number a thing")
  public UUID number(@PathParam("key") String key, @PathParam("number") int number) {
    return things.number(key, number);
  }
}
