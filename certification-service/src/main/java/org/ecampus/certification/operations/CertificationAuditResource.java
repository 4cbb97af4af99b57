package org.ecampus.certification.operations;

import jakarta.ws.rs.Path;
import org.ecampus.kit.audit.AuditResource;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/certification/v1/audit")
@Tag(name = "Operations")
class CertificationAuditResource extends AuditResource {}
