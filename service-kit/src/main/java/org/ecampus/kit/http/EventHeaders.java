package org.ecampus.kit.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ecampus.kit.outbox.CausedEvents;

/**
 * Names in {@code Ecampus-Event} the events that the request has caused: the last fifty, in their
 * order.
 */
@Provider
@Priority(Priorities.USER)
class EventHeaders implements ContainerResponseFilter {
  private static final String HEADER = "Ecampus-Event";
  private static final int MOST = 50;

  private final CausedEvents events;

  EventHeaders(CausedEvents events) {
    this.events = events;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getStatus() < 300 && !events.ids().isEmpty()) {
      response.getHeaders().putSingle(HEADER, lastOf(events.ids()));
    }
  }

  private static String lastOf(List<UUID> ids) {
    return ids.stream()
        .skip(Math.max(0, ids.size() - MOST))
        .map(UUID::toString)
        .collect(Collectors.joining(", "));
  }
}
