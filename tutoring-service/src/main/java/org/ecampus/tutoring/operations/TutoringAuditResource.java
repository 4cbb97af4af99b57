package org.ecampus.tutoring.operations;

import jakarta.ws.rs.Path;
import org.ecampus.kit.audit.AuditResource;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/tutoring/v1/audit")
@Tag(name = "Operations")
class TutoringAuditResource extends AuditResource {}
