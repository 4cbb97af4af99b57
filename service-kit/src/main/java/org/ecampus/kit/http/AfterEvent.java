package org.ecampus.kit.http;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.ecampus.kit.inbox.Inbox;

/**
 * Lets a client read what it wrote elsewhere: a request of a signed-in caller with {@code
 * Ecampus-After} waits, at most two seconds, until the events it names have had their effect here,
 * else it is answered 503, as it is at once when too many wait. Services that hear no events ignore
 * the header.
 */
@Provider
@Priority(Priorities.USER)
class AfterEvent implements ContainerRequestFilter {
  static final String HEADER = "Ecampus-After";
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Inbox inbox;
  private final SecurityIdentity identity;

  AfterEvent(Inbox inbox, SecurityIdentity identity) {
    this.inbox = inbox;
    this.identity = identity;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    String header = request.getHeaderString(HEADER);
    if (header == null || !inbox.hearsAnything() || identity.isAnonymous()) {
      return;
    }
    Set<UUID> events = EventIds.parse(HEADER, header);
    if (!inbox.awaits(identity.getPrincipal().getName(), events, PATIENCE)) {
      throw Problems.unavailable("Not all events have arrived here yet.", Duration.ofSeconds(1));
    }
  }
}
