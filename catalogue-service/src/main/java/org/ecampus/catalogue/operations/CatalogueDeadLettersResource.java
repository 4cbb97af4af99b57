package org.ecampus.catalogue.operations;

import jakarta.ws.rs.Path;
import org.ecampus.kit.operations.DeadLettersResource;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/catalogue/v1/dead-letters")
@Tag(name = "Operations")
class CatalogueDeadLettersResource extends DeadLettersResource {}
