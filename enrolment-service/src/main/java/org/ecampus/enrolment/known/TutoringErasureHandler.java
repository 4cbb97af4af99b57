package org.ecampus.enrolment.known;

import org.ecampus.enrolment.erasure.ErasureAnswers;
import org.ecampus.kit.inbox.Handles;
import org.ecampus.kit.inbox.Hears;
import org.ecampus.kit.inbox.IncomingEvent;

@Hears(value = "org.ecampus.tutoring.erasure.completed.v1", key = "learnerId")
class TutoringErasureHandler extends Handles<ErasureCompleted> {

  private final ErasureAnswers answers;

  TutoringErasureHandler(ErasureAnswers answers) {
    this.answers = answers;
  }

  @Override
  public void handle(IncomingEvent<ErasureCompleted> event) {
    ErasureCompleted done = event.data();
    answers.add(done.learnerId(), "tutoring", done.removed(), done.completedAt());
  }
}
