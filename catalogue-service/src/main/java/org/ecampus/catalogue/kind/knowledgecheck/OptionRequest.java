package org.ecampus.catalogue.kind.knowledgecheck;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.ecampus.catalogue.content.SentContent;
import org.ecampus.catalogue.kind.knowledgecheck.model.Option;
import org.ecampus.kit.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One answer to choose. */
record OptionRequest(
    @Schema(description = "Only ids this draft has given; absent for a new option")
        @Nullable UUID optionId,
    @NotNull @Schema(examples = "{\"en\": \"A convention\"}") LocalizedText texts,
    @NotNull @Schema(description = "Whether a right answer chooses it", examples = "true")
        Boolean correct) {

  Option toOption(String where, SentContent sent) {
    return new Option(
        sent.id(optionId, where + ".optionId"), sent.texts(texts, where + ".texts"), correct);
  }
}
