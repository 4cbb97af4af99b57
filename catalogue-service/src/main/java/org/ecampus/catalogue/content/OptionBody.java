package org.ecampus.catalogue.content;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.ecampus.catalogue.content.model.Option;
import org.ecampus.kit.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One answer to choose. */
public record OptionBody(
    @Schema(description = "Only ids this draft has given; absent for a new option")
        @Nullable UUID optionId,
    @NotNull @Schema(examples = "{\"en\": \"A convention\"}") LocalizedText texts,
    @NotNull @Schema(description = "Whether a right answer chooses it", examples = "true")
        Boolean correct) {

  static OptionBody of(Option option) {
    return new OptionBody(option.optionId(), option.texts(), option.correct());
  }
}
