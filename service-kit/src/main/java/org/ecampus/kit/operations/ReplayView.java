package org.ecampus.kit.operations;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a replay did. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReplayView(
    @Schema(description = "How many events were applied now", examples = "3") int applied,
    @Schema(description = "How many events of the key still wait", examples = "0") long waiting,
    @Schema(
            description = "Why the first of them failed again; absent when none did",
            examples = "IllegalStateException <- PSQLException 23514")
        @Nullable String fault) {}
