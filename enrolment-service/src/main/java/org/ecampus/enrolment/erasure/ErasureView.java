package org.ecampus.enrolment.erasure;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the erasure of a learner is. */
record ErasureView(
    @Schema(examples = "01991b5e-7a30-7c4d-8f00-5d0c2a1b3c4d") UUID learnerId,
    @Schema(examples = "01991b5e-7a30-7c4d-8f00-7a8b9c0d1e2f") UUID startedBy,
    @Schema(examples = "2026-11-23T09:00:00Z") Instant startedAt,
    @Schema(description = "Whether every service has answered and the account is gone")
        boolean complete,
    @Schema(description = "The account to sign in with", examples = "DELETED") AccountState account,
    @Schema(description = "How often its deletion was tried", examples = "1") int accountAttempts,
    List<ServiceAnswerView> answers,
    @Schema(description = "Services that have not answered yet", examples = "[\"webinar\"]")
        List<String> unanswered) {

  private static final List<String> OTHERS =
      List.of("catalogue", "certification", "tutoring", "webinar");

  ErasureView {
    answers = List.copyOf(answers);
    unanswered = List.copyOf(unanswered);
  }

  static ErasureView of(ErasureOrder order, List<ServiceAnswerView> answers) {
    List<String> unanswered = OTHERS.stream().filter(other -> isMissing(other, answers)).toList();
    return new ErasureView(
        order.learnerId,
        order.startedBy,
        order.startedAt,
        unanswered.isEmpty() && order.accountState == AccountState.DELETED,
        order.accountState,
        order.accountAttempts,
        answers,
        unanswered);
  }

  private static boolean isMissing(String service, List<ServiceAnswerView> answers) {
    Stream<String> answered = answers.stream().map(ServiceAnswerView::service);
    return answered.noneMatch(service::equals);
  }
}
