package org.ecampus.kit.sample;

import jakarta.ws.rs.Path;
import org.ecampus.kit.operations.DeadLettersResource;

@Path("/api/sample/v1/dead-letters")
class SampleDeadLettersResource extends DeadLettersResource {}
