package org.ecampus.tutoring.knowledgecheck;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.ecampus.kit.text.Languages;
import org.ecampus.kit.text.Languages.Chosen;
import org.ecampus.tutoring.kind.Visit;
import org.ecampus.tutoring.knowledgecheck.model.KnowledgeCheck;
import org.ecampus.tutoring.knowledgecheck.model.Question;
import org.ecampus.tutoring.knowledgecheck.model.QuestionKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A knowledge check to answer; it has no place for a key. */
@Schema(name = "KnowledgeCheckContent")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CheckView(
    @Schema(examples = "70") int passMarkPercent,
    Attempts attempts,
    @Schema(description = "Absent before the first attempt", examples = "50")
        @Nullable Integer scorePercent,
    @Schema(examples = "false") boolean passed,
    List<QuestionView> questions) {

  /** One question. */
  @Schema(name = "Question")
  record QuestionView(
      @Schema(examples = "0198f0a0-000a-700a-800a-000000013556") UUID questionId,
      @Schema(examples = "SINGLE_CHOICE") QuestionKind kind,
      @Schema(examples = "en") String language,
      @Schema(examples = "Which instrument is open to ratification?") String prompt,
      List<OptionView> options) {

    static QuestionView of(Question question, Languages languages) {
      Chosen<String> prompt = languages.choose(question.prompts());
      return new QuestionView(
          question.questionId(),
          question.kind(),
          prompt.language(),
          prompt.text(),
          question.options().stream().map(option -> OptionView.of(option, languages)).toList());
    }
  }

  /** One option. */
  @Schema(name = "Option")
  record OptionView(
      @Schema(examples = "0198f0a0-000b-700b-800b-000000015445") UUID optionId,
      @Schema(examples = "A convention") String text) {

    static OptionView of(Question.Option option, Languages languages) {
      return new OptionView(option.optionId(), languages.text(option.texts()));
    }
  }

  static CheckView of(KnowledgeCheck check, Visit visit, Attempts attempts) {
    return new CheckView(
        check.passMarkPercent(),
        attempts,
        visit.scorePercent(),
        visit.completed(),
        check.questions().stream().map(one -> QuestionView.of(one, visit.languages())).toList());
  }
}
