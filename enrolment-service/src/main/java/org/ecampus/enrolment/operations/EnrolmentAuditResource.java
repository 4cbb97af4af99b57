package org.ecampus.enrolment.operations;

import jakarta.ws.rs.Path;
import org.ecampus.kit.audit.AuditResource;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/enrolment/v1/audit")
@Tag(name = "Operations")
class EnrolmentAuditResource extends AuditResource {}
