package org.ecampus.catalogue.kind.knowledgecheck;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.ecampus.catalogue.content.Each;
import org.ecampus.catalogue.content.SentContent;
import org.ecampus.catalogue.kind.knowledgecheck.model.Disclosure;
import org.ecampus.catalogue.kind.knowledgecheck.model.KnowledgeCheck;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A knowledge check as its author sends it. */
@Schema(
    name = "KnowledgeCheckContent",
    description = "Content of a KNOWLEDGE_CHECK: questions with their answer key.")
record KnowledgeCheckRequest(
    @NotNull
        @Min(0)
        @Max(100)
        @Schema(
            description = "Share of right answers that passes, in per cent; 1 to be published",
            examples = "70")
        Integer passMarkPercent,
    @Min(1)
        @Max(KnowledgeCheck.MOST_ATTEMPTS)
        @Schema(
            description =
                "Attempts a learner has at this check in one version of the course; absent: the"
                    + " campus's own limit",
            examples = "5")
        @Nullable Integer maxAttempts,
    @Schema(
            description =
                "When a learner is told which questions were right; AFTER_PASSING when absent",
            examples = "AFTER_PASSING")
        @Nullable Disclosure disclosure,
    @NotNull @Size(max = 100) List<@NotNull @Valid QuestionRequest> questions) {

  KnowledgeCheck toCheck(SentContent sent) {
    return new KnowledgeCheck(
        passMarkPercent,
        maxAttempts,
        disclosure == null ? Disclosure.AFTER_PASSING : disclosure,
        Each.of(questions, "questions", (question, where) -> question.toQuestion(where, sent)));
  }
}
