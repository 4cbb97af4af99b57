package org.ecampus.enrolment.known;

import org.ecampus.enrolment.erasure.ErasureAnswerRepository;
import org.ecampus.kit.inbox.Handles;
import org.ecampus.kit.inbox.Hears;
import org.ecampus.kit.inbox.IncomingEvent;

@Hears(value = "org.ecampus.webinar.erasure.completed.v1", key = "learnerId")
class WebinarErasureHandler extends Handles<ErasureCompleted> {

  private final ErasureAnswerRepository answers;

  WebinarErasureHandler(ErasureAnswerRepository answers) {
    this.answers = answers;
  }

  @Override
  public void handle(IncomingEvent<ErasureCompleted> event) {
    ErasureCompleted done = event.data();
    answers.add(done.learnerId(), "webinar", done.removed(), done.completedAt());
  }
}
