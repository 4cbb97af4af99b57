package org.ecampus.catalogue.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.ecampus.catalogue.content.model.KnowledgeCheck;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Questions with their key, and the share of right answers that passes. */
public record KnowledgeCheckBody(
    @NotNull
        @Min(0)
        @Max(100)
        @Schema(description = "In per cent; at least 1 to be published", examples = "70")
        Integer passMarkPercent,
    @NotNull @Size(max = 100) List<@NotNull @Valid QuestionBody> questions) {

  static KnowledgeCheckBody of(KnowledgeCheck check) {
    return new KnowledgeCheckBody(
        check.passMarkPercent(), check.questions().stream().map(QuestionBody::of).toList());
  }
}
