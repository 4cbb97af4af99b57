package org.ecampus.webinar.operations;

import jakarta.ws.rs.Path;
import org.ecampus.kit.audit.AuditResource;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/webinar/v1/audit")
@Tag(name = "Operations")
class WebinarAuditResource extends AuditResource {}
