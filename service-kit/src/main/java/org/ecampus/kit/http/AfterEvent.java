package org.ecampus.kit.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import java.util.UUID;
import org.ecampus.kit.inbox.Inbox;

/**
 * Lets a client read what it wrote elsewhere: a request with {@code Ecampus-After} waits, at most
 * two seconds, until the event it names has had its effect here, else it is answered 503.
 */
@Provider
@Priority(Priorities.USER)
class AfterEvent implements ContainerRequestFilter {
  private static final String HEADER = "Ecampus-After";
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Inbox inbox;

  AfterEvent(Inbox inbox) {
    this.inbox = inbox;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    String event = request.getHeaderString(HEADER);
    if (event != null && !inbox.awaits(parse(event), PATIENCE)) {
      throw Problems.unavailable("The event has not arrived here yet.", Duration.ofSeconds(1));
    }
  }

  private static UUID parse(String event) {
    try {
      return Form.uuid(event);
    } catch (IllegalArgumentException malformed) {
      throw Problems.invalid(HEADER, "must be a UUID");
    }
  }
}
