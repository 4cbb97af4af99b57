package org.ecampus.enrolment.operations;

import jakarta.ws.rs.Path;
import org.ecampus.kit.operations.DeadLettersResource;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/enrolment/v1/dead-letters")
@Tag(name = "Operations")
class EnrolmentDeadLettersResource extends DeadLettersResource {}
