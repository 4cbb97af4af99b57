package org.ecampus.enrolment.people;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.ecampus.kit.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/enrolment/v1/people")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class PeopleResource {

  private final PeopleService people;

  PeopleResource(PeopleService people) {
    this.people = people;
  }

  @POST
  @ResponseStatus(201)
  @RolesAllowed(Roles.ADMINISTRATOR)
  @Operation(operationId = "registerPerson", summary = "Register somebody, so that she can sign in")
  public Person register(@Valid @NotNull PersonRequest request) {
    return people.register(request);
  }
}
