package org.ecampus.tutoring.operations;

import jakarta.ws.rs.Path;
import org.ecampus.kit.operations.DeadLettersResource;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/tutoring/v1/dead-letters")
@Tag(name = "Operations")
class TutoringDeadLettersResource extends DeadLettersResource {}
