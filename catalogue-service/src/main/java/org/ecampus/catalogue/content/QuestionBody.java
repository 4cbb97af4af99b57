package org.ecampus.catalogue.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.ecampus.catalogue.content.model.Question;
import org.ecampus.catalogue.content.model.QuestionKind;
import org.ecampus.kit.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A question with its options and their key. */
public record QuestionBody(
    @Schema(description = "Only ids this draft has given; absent for a new question")
        @Nullable UUID questionId,
    @NotNull @Schema(examples = "SINGLE_CHOICE") QuestionKind kind,
    @NotNull @Schema(examples = "{\"en\": \"Which instrument is open to ratification?\"}")
        LocalizedText prompts,
    @NotNull @Size(max = 20) List<@NotNull @Valid OptionBody> options) {

  static QuestionBody of(Question question) {
    return new QuestionBody(
        question.questionId(),
        question.kind(),
        question.prompts(),
        question.options().stream().map(OptionBody::of).toList());
  }
}
