package org.ecampus.catalogue.kind.knowledgecheck;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.ecampus.catalogue.content.Each;
import org.ecampus.catalogue.content.SentContent;
import org.ecampus.catalogue.kind.knowledgecheck.model.Question;
import org.ecampus.catalogue.kind.knowledgecheck.model.QuestionKind;
import org.ecampus.kit.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A question with its options and their key. */
record QuestionRequest(
    @Schema(description = "Only ids this draft has given; absent for a new question")
        @Nullable UUID questionId,
    @NotNull @Schema(examples = "SINGLE_CHOICE") QuestionKind kind,
    @NotNull @Schema(examples = "{\"en\": \"Which instrument is open to ratification?\"}")
        LocalizedText prompts,
    @NotNull @Size(max = 20) List<@NotNull @Valid OptionRequest> options) {

  Question toQuestion(String where, SentContent sent) {
    return new Question(
        sent.id(questionId, where + ".questionId"),
        kind,
        sent.texts(prompts, where + ".prompts"),
        Each.of(options, where + ".options", (option, place) -> option.toOption(place, sent)));
  }
}
