package org.ecampus.tutoring.knowledgecheck;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.ecampus.tutoring.knowledgecheck.model.Judgement;
import org.ecampus.tutoring.learning.ActivityOutcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an attempt was worth, and where it leaves the learner. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AttemptResult(
    @Schema(examples = "0198f0a0-0070-7070-8070-0000000d9111") UUID attemptId,
    @Schema(
            description = "Counts the learner's attempts at this check in this course version",
            examples = "1")
        int number,
    @Schema(description = "Right questions in per cent, rounded down", examples = "80")
        int scorePercent,
    @Schema(examples = "true") boolean passed,
    Attempts attempts,
    @Schema(
            description =
                "Present once the check is passed, or with the last attempt where its author chose"
                    + " so")
        @Nullable List<QuestionResult> questions,
    ActivityOutcome activity) {

  /** Whether one question was answered right; the key only once the check is passed. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record QuestionResult(
      @Schema(examples = "0198f0a0-000a-700a-800a-000000013556") UUID questionId,
      @Schema(examples = "true") boolean right,
      @Schema(
              description = "Absent as long as the check is not passed",
              examples = "[\"0198f0a0-000b-700b-800b-000000015445\"]")
          @Nullable List<UUID> correctOptionIds) {

    static QuestionResult of(Judgement.Result result, boolean withKey) {
      return new QuestionResult(
          result.questionId(),
          result.right(),
          withKey ? result.correctOptionIds().stream().sorted().toList() : null);
    }
  }
}
