package org.ecampus.kit.sample.parcels;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.ecampus.kit.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/api/sample/v1/parcels")
@RunOnVirtualThread
class ParcelResource {
  private final ParcelService parcels;

  ParcelResource(ParcelService parcels) {
    this.parcels = parcels;
  }

  @GET
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR, Roles.PARTNER_ADMINISTRATOR, Roles.LEARNER})
  @Operation(hidden = true)
  public List<String> names() {
    return parcels.names();
  }

  @GET
  @Path("/own")
  @RolesAllowed(Roles.LEARNER)
  @Operation(hidden = true)
  public List<String> own() {
    return parcels.names();
  }

  @GET
  @Path("/read")
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.PARTNER_ADMINISTRATOR})
  @Operation(hidden = true)
  public List<String> read() {
    return parcels.read();
  }

  @GET
  @Path("/transaction")
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.PARTNER_ADMINISTRATOR})
  @Operation(hidden = true)
  public boolean isReadInTransaction() {
    return parcels.isReadInTransaction();
  }

  @GET
  @Path("/careless")
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.PARTNER_ADMINISTRATOR})
  @Operation(hidden = true)
  public List<String> careless() {
    return parcels.namesWithoutTransaction();
  }

  @POST
  @Path("/{institution}/{name}")
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.PARTNER_ADMINISTRATOR})
  @Operation(hidden = true)
  public void add(@PathParam("institution") UUID institution, @PathParam("name") String name) {
    parcels.add(institution, name);
  }
}
