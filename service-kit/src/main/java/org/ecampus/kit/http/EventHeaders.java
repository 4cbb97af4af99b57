package org.ecampus.kit.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import org.ecampus.kit.outbox.CausedEvents;

/**
 * Names in {@code Ecampus-Event} the events that the request has caused: the last fifty, in their
 * order.
 */
@Provider
@Priority(Priorities.USER)
class EventHeaders implements ContainerResponseFilter {
  private static final String HEADER = "Ecampus-Event";

  private final CausedEvents events;

  EventHeaders(CausedEvents events) {
    this.events = events;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getStatus() < 300 && !events.ids().isEmpty()) {
      response.getHeaders().putSingle(HEADER, EventIds.write(events.ids()));
    }
  }
}
