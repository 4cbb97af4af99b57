package org.ecampus.kit.audit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import org.ecampus.kit.paging.Page;
import org.ecampus.kit.paging.PageRequest;
import org.ecampus.kit.paging.Pages;
import org.ecampus.kit.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The audit log over HTTP. A service extends it with its own {@code @Path}, for example {@code
 * /api/catalogue/v1/audit}, and nothing else.
 */
public abstract class AuditResource {

  @Inject AuditService audit;

  @GET
  @RunOnVirtualThread
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
  @Operation(
      operationId = "listAuditEntries",
      summary = "List who did what, in the order of the audit log",
      description = "Entries hold ids only. A new one appears within moments of its act.")
  public RestResponse<Page<AuditView>> list(
      @Valid @BeanParam PageRequest page,
      @Parameter(description = "What it was done to") @QueryParam("subjectId")
          Optional<UUID> subjectId) {
    return Pages.answer(audit.list(page, subjectId));
  }

  @GET
  @Path("/verification")
  @RunOnVirtualThread
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
  @Operation(
      operationId = "verifyAuditLog",
      summary = "Verify that no entry of the audit log was changed, removed or put in between",
      description =
          "At most 10,000 entries at once. Entries cut off at the end are missed by comparing with"
              + " the log lines of the service, which tell each end.")
  public VerificationView verify(
      @Parameter(description = "The position to go on from; 0 is the beginning")
          @QueryParam("from")
          @DefaultValue("0")
          @Min(0)
          long from) {
    return audit.verify(from);
  }
}
