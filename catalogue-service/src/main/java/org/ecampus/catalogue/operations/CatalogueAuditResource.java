package org.ecampus.catalogue.operations;

import jakarta.ws.rs.Path;
import org.ecampus.kit.audit.AuditResource;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/catalogue/v1/audit")
@Tag(name = "Operations")
class CatalogueAuditResource extends AuditResource {}
