package org.ecampus.enrolment.known;

import org.ecampus.enrolment.erasure.ErasureAnswerRepository;
import org.ecampus.kit.inbox.Handles;
import org.ecampus.kit.inbox.Hears;
import org.ecampus.kit.inbox.IncomingEvent;

@Hears(value = "org.ecampus.tutoring.erasure.completed.v1", key = "learnerId")
class TutoringErasureHandler extends Handles<ErasureCompleted> {

  private final ErasureAnswerRepository answers;

  TutoringErasureHandler(ErasureAnswerRepository answers) {
    this.answers = answers;
  }

  @Override
  public void handle(IncomingEvent<ErasureCompleted> event) {
    ErasureCompleted done = event.data();
    answers.add(done.learnerId(), "tutoring", done.removed(), done.completedAt());
  }
}
