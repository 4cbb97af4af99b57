package org.ecampus.kit.spoiled.three;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import java.util.List;
import org.ecampus.kit.security.Roles;
import org.jboss.resteasy.reactive.ResponseStatus;

abstract class SpoiledOperations {

  @GET
  @RolesAllowed(Roles.ADMINISTRATOR)
  abstract List<SpoiledAnswer> readWithoutAuditor();

  @POST
  @ResponseStatus(201)
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
  abstract String changeWithAuditor(@Valid SpoiledAnswer body);
}
