package org.ecampus.enrolment.learners;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.ecampus.kit.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/api/enrolment/v1/profile")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ProfileResource {

  private final ProfileService profiles;

  ProfileResource(ProfileService profiles) {
    this.profiles = profiles;
  }

  @GET
  @RolesAllowed(Roles.LEARNER)
  @Operation(operationId = "getProfile", summary = "Get the caller's profile; 404 until it is set")
  public ProfileView get() {
    return profiles.get();
  }

  @PUT
  @RolesAllowed(Roles.LEARNER)
  @Operation(operationId = "putProfile", summary = "Set the caller's profile")
  public ProfileView put(@Valid @NotNull ProfileRequest said) {
    return profiles.save(said);
  }
}
