package org.ecampus.enrolment.known;

import org.ecampus.enrolment.erasure.ErasureAnswerRepository;
import org.ecampus.kit.inbox.Handles;
import org.ecampus.kit.inbox.Hears;
import org.ecampus.kit.inbox.IncomingEvent;

@Hears(value = "org.ecampus.certification.erasure.completed.v1", key = "learnerId")
class CertificationErasureHandler extends Handles<ErasureCompleted> {

  private final ErasureAnswerRepository answers;

  CertificationErasureHandler(ErasureAnswerRepository answers) {
    this.answers = answers;
  }

  @Override
  public void handle(IncomingEvent<ErasureCompleted> event) {
    ErasureCompleted done = event.data();
    answers.add(done.learnerId(), "certification", done.removed(), done.completedAt());
  }
}
