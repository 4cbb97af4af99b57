package org.ecampus.certification.known;

import org.ecampus.certification.erasure.ErasureService;
import org.ecampus.kit.inbox.Handles;
import org.ecampus.kit.inbox.Hears;
import org.ecampus.kit.inbox.IncomingEvent;

@Hears("org.ecampus.enrolment.learner.erased.v1")
class LearnerErasedHandler extends Handles<LearnerErased> {
  private final ErasureService erasure;

  LearnerErasedHandler(ErasureService erasure) {
    this.erasure = erasure;
  }

  @Override
  public void handle(IncomingEvent<LearnerErased> event) {
    erasure.erase(event.data().learnerId());
  }
}
