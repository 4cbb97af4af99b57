package org.ecampus.tutoring.knowledgecheck;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.ecampus.tutoring.knowledgecheck.model.Judgement;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answers of one attempt; a question left out counts as wrong. */
record AttemptRequest(@NotNull @Size(max = 500) List<@NotNull @Valid Answer> answers) {

  /** The options chosen for one question. */
  @Schema(name = "Answer")
  record Answer(
      @NotNull @Schema(examples = "0198f0a0-000a-700a-800a-000000013556") UUID questionId,
      @NotNull @Size(max = 100) @Schema(examples = "[\"0198f0a0-000b-700b-800b-000000015445\"]")
          List<@NotNull UUID> optionIds) {

    private Judgement.Answer chosen() {
      return new Judgement.Answer(questionId, new HashSet<>(optionIds));
    }
  }

  List<Judgement.Answer> chosen() {
    return answers.stream().map(Answer::chosen).toList();
  }
}
