package org.ecampus.kit.outbox;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The ids of the events that the current request has caused, in the order they were published. */
@RequestScoped
public class CausedEvents {

  private final List<UUID> ids = new ArrayList<>();

  public void record(UUID id) {
    ids.add(id);
  }

  public List<UUID> ids() {
    return List.copyOf(ids);
  }
}
