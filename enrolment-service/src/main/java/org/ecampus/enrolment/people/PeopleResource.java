package org.ecampus.enrolment.people;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.ecampus.kit.http.Created;
import org.ecampus.kit.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/enrolment/v1/people")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class PeopleResource {

  /** Where a learner can be read, once they have said who they are. */
  private static final String LEARNER = "/api/enrolment/v1/learners/{learnerId}";

  private final PeopleService people;

  PeopleResource(PeopleService people) {
    this.people = people;
  }

  @POST
  @ResponseStatus(201)
  @RolesAllowed(Roles.ADMINISTRATOR)
  @Operation(
      operationId = "registerPerson",
      summary = "Register somebody, so that they can sign in")
  public RestResponse<PersonView> register(@Valid @NotNull PersonRequest request) {
    PersonView made = people.register(request);
    return Created.at(LEARNER, made.learnerId(), made);
  }
}
