package org.ecampus.certification.operations;

import jakarta.ws.rs.Path;
import org.ecampus.kit.operations.DeadLettersResource;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/certification/v1/dead-letters")
@Tag(name = "Operations")
class CertificationDeadLettersResource extends DeadLettersResource {}
