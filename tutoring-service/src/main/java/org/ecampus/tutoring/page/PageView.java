package org.ecampus.tutoring.page;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page to read. */
@Schema(name = "PageContent")
record PageView(
    @Schema(examples = "en") String language,
    @Schema(description = "Sanitised HTML", examples = "<p>A convention binds.</p>") String html) {}
