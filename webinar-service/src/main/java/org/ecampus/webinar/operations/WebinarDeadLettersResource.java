package org.ecampus.webinar.operations;

import jakarta.ws.rs.Path;
import org.ecampus.kit.operations.DeadLettersResource;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/webinar/v1/dead-letters")
@Tag(name = "Operations")
class WebinarDeadLettersResource extends DeadLettersResource {}
