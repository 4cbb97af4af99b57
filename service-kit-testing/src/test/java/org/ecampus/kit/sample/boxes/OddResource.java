package org.ecampus.kit.sample.boxes;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.sql.SQLException;
import org.ecampus.kit.security.FreshSecondFactor;
import org.ecampus.kit.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseHeader;

/** Answers that are out of the ordinary. */
@Path("/api/sample/v1/odd")
@RunOnVirtualThread
class OddResource {
  @GET
  @Path("/denied")
  @Operation(hidden = true)
  public BoxChange denied() {
    return new BoxChange(1, 1);
  }

  @GET
  @Path("/bug")
  @PermitAll
  @Operation(hidden = true)
  public BoxChange bug() {
    throw new IllegalStateException("SELECT secret FROM org.ecampus.Secrets");
  }

  @GET
  @Path("/sql/{state}")
  @PermitAll
  @Operation(hidden = true)
  public BoxChange sql(@PathParam("state") String state) {
    throw new IllegalStateException(new SQLException("SELECT secret", state));
  }

  @GET
  @Path("/pool")
  @PermitAll
  @Operation(hidden = true)
  public BoxChange pool() {
    throw new IllegalStateException(new SQLException("Sorry, acquisition timeout!"));
  }

  @GET
  @Path("/sealed")
  @RolesAllowed(Roles.ADMINISTRATOR)
  @FreshSecondFactor
  @Operation(operationId = "openSealed", summary = "What needs a fresh second factor")
  public BoxChange sealed() {
    return new BoxChange(1, 1);
  }

  @GET
  @Path("/html")
  @PermitAll
  @Produces("text/html")
  @ResponseHeader(name = "Content-Security-Policy", value = "default-src 'self'")
  @Operation(hidden = true)
  public String html() {
    return "<p>Hello";
  }
}
