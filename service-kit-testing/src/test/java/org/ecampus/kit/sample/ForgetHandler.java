package org.ecampus.kit.sample;

import jakarta.enterprise.context.ApplicationScoped;
import org.ecampus.kit.inbox.TombstoneHandler;

@ApplicationScoped
class ForgetHandler implements TombstoneHandler {

  private final Notes notes;

  ForgetHandler(Notes notes) {
    this.notes = notes;
  }

  @Override
  public String topic() {
    return Things.TOPIC;
  }

  @Override
  public void handle(String key) {
    notes.forget(key);
  }
}
