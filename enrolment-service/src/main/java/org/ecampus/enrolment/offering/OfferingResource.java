package org.ecampus.enrolment.offering;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.ecampus.kit.paging.Page;
import org.ecampus.kit.paging.PageRequest;
import org.ecampus.kit.paging.Pages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** What can be enrolled in, and on which conditions: public like the course itself. */
@Path("/api/enrolment/v1")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class OfferingResource {

  private final OfferingService offerings;

  OfferingResource(OfferingService offerings) {
    this.offerings = offerings;
  }

  @GET
  @Path("offerings/{offeringId}")
  @Operation(operationId = "getOffering", summary = "Get one run of a course or programme")
  public OfferingView get(UUID offeringId) {
    return offerings.get(offeringId);
  }

  @GET
  @Path("courses/{courseId}/offerings")
  @Operation(operationId = "listOfferings", summary = "List the offerings of a course")
  public RestResponse<Page<OfferingView>> ofCourse(
      UUID courseId, @Valid @BeanParam PageRequest page) {
    return Pages.answer(offerings.ofCourse(courseId, page));
  }
}
