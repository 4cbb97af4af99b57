package org.ecampus.kit.outbox;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** The ids of the events that the current request has caused, in the order they were published. */
@RequestScoped
public class CausedEvents {

  private final List<UUID> ids = new CopyOnWriteArrayList<>();

  public void record(UUID id) {
    ids.add(id);
  }

  public List<UUID> ids() {
    return List.copyOf(ids);
  }

  /** Adds them; what is returned takes them back, in whichever thread. */
  Runnable recordUntilTakenBack(List<UUID> caused) {
    ids.addAll(caused);
    return () -> ids.removeAll(caused);
  }
}
