package org.ecampus.kit.sample;

import jakarta.ws.rs.Path;
import org.ecampus.kit.audit.AuditResource;

@Path("/api/sample/v1/audit")
class SampleAuditResource extends AuditResource {}
