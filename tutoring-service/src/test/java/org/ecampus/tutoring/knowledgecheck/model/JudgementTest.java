package org.ecampus.tutoring.knowledgecheck.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.ecampus.tutoring.knowledgecheck.model.Judgement.Answer;
import org.ecampus.tutoring.knowledgecheck.model.Judgement.Judged;
import org.ecampus.tutoring.knowledgecheck.model.Judgement.Unreadable;
import org.ecampus.tutoring.knowledgecheck.model.Question.Option;
import org.junit.jupiter.api.Test;

class JudgementTest {

  private final Question single = question(true, false, false);
  private final Question multiple = question(true, true, false);
  private final Question third = question(false, true);

  @Test
  void allRightScoresHundred() {
    // When
    Judged judged = judge(check(100, single, multiple), right(single), right(multiple));

    // Then
    assertThat(judged.scorePercent()).isEqualTo(100);
    assertThat(judged.passed()).isTrue();
  }

  @Test
  void multipleChoiceIsWrongWhenACorrectOptionIsMissing() {
    // Given
    UUID one = multiple.correctOptionIds().iterator().next();

    // When
    Judged judged = judge(check(1, multiple), new Answer(multiple.questionId(), Set.of(one)));

    // Then
    assertThat(judged.scorePercent()).isZero();
    assertThat(judged.passed()).isFalse();
  }

  @Test
  void multipleChoiceIsWrongWhenAWrongOptionIsChosenBesideTheCorrectOnes() {
    // When
    Judged judged = judge(check(1, multiple), everything(multiple));

    // Then
    assertThat(judged.results().getFirst().right()).isFalse();
  }

  @Test
  void singleChoiceIsWrongWhenEverythingIsChosen() {
    assertThat(judge(check(1, single), everything(single)).scorePercent()).isZero();
  }

  @Test
  void unansweredQuestionCountsAsWrong() {
    // When
    Judged judged = judge(check(50, single, multiple), right(single));

    // Then
    assertThat(judged.scorePercent()).isEqualTo(50);
    assertThat(judged.passed()).isTrue();
    assertThat(judged.results()).extracting(Judgement.Result::right).containsExactly(true, false);
  }

  @Test
  void emptyChoiceCountsAsWrong() {
    assertThat(judge(check(1, single), new Answer(single.questionId(), Set.of())).passed())
        .isFalse();
  }

  @Test
  void noAnswersAtAllScoreZero() {
    assertThat(judge(check(70, single, multiple)).scorePercent()).isZero();
  }

  @Test
  void scoreIsRoundedDownSoThatAlmostThePassMarkFails() {
    // When
    Judged judged = judge(check(67, single, multiple, third), right(single), right(multiple));

    // Then
    assertThat(judged.scorePercent()).isEqualTo(66);
    assertThat(judged.passed()).isFalse();
  }

  @Test
  void reachingThePassMarkExactlyPasses() {
    assertThat(judge(check(66, single, multiple, third), right(single), right(third)).passed())
        .isTrue();
  }

  @Test
  void passMarkOfZeroIsPassedByAnyAttempt() {
    assertThat(judge(check(0, single)).passed()).isTrue();
  }

  @Test
  void unknownQuestionIsUnreadable() {
    // When
    Judgement judgement = judgement(check(1, single), right(multiple));

    // Then
    assertThat(fields(judgement)).containsExactly("answers[0].questionId");
  }

  @Test
  void optionOfAnotherQuestionIsUnreadable() {
    // When
    Judgement judgement =
        judgement(
            check(1, single, multiple),
            right(multiple),
            new Answer(single.questionId(), multiple.correctOptionIds()));

    // Then
    assertThat(fields(judgement)).containsExactly("answers[1].optionIds");
  }

  @Test
  void questionAnsweredTwiceIsUnreadable() {
    // When
    Judgement judgement = judgement(check(1, single), right(single), everything(single));

    // Then
    assertThat(fields(judgement)).containsExactly("answers[1].questionId");
  }

  @Test
  void everyFaultIsNamed() {
    // When
    Judgement judgement = judgement(check(1, single), right(multiple), right(third));

    // Then
    assertThat(fields(judgement)).hasSize(2);
  }

  @Test
  void checkWithoutQuestionsOrWithAnImpossiblePassMarkDoesNotExist() {
    assertThatThrownBy(() -> check(70)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> check(101, single)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> check(-1, single)).isInstanceOf(IllegalArgumentException.class);
  }

  private static List<String> fields(Judgement judgement) {
    assertThat(judgement).isInstanceOf(Unreadable.class);
    return ((Unreadable) judgement).faults().stream().map(Judgement.Fault::field).toList();
  }

  private static Judged judge(KnowledgeCheck check, Answer... answers) {
    return (Judged) judgement(check, answers);
  }

  private static Judgement judgement(KnowledgeCheck check, Answer... answers) {
    return Judgement.of(check, Arrays.asList(answers));
  }

  private static KnowledgeCheck check(int passMark, Question... questions) {
    return new KnowledgeCheck(passMark, null, null, Arrays.asList(questions));
  }

  private static Answer right(Question question) {
    return new Answer(question.questionId(), question.correctOptionIds());
  }

  private static Answer everything(Question question) {
    return new Answer(question.questionId(), question.optionIds());
  }

  private static Question question(Boolean... correct) {
    List<Option> options =
        Stream.of(correct)
            .map(one -> new Option(UUID.randomUUID(), Map.of("en", "option"), one))
            .toList();
    return new Question(
        UUID.randomUUID(), QuestionKind.MULTIPLE_CHOICE, Map.of("en", "prompt"), options);
  }
}
