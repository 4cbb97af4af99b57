package org.ecampus.kit.http;

import io.quarkus.arc.All;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ecampus.kit.config.RealTime;
import org.ecampus.kit.inbox.Inbox;
import org.ecampus.kit.replica.FollowsDatabase;

/**
 * Lets a client read what it wrote elsewhere: a request of a signed-in caller with {@code
 * Ecampus-After} waits, at most two seconds, until the events it names have had their effect here,
 * in the database and in what this replica keeps of it in memory, else it is answered 503, as it is
 * at once when too many wait. Services that hear no events ignore the header.
 */
@Provider
@Priority(Priorities.USER)
class AfterEvent implements ContainerRequestFilter {
  static final String HEADER = "Ecampus-After";
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Inbox inbox;
  private final List<FollowsDatabase> followers;
  private final SecurityIdentity identity;
  private final Clock clock;

  AfterEvent(
      Inbox inbox,
      @All List<FollowsDatabase> followers,
      SecurityIdentity identity,
      @RealTime Clock clock) {
    this.inbox = inbox;
    this.followers = followers;
    this.identity = identity;
    this.clock = clock;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    String header = request.getHeaderString(HEADER);
    if (header == null || !inbox.hearsAnything() || identity.isAnonymous()) {
      return;
    }
    Set<UUID> events = EventIds.parse(HEADER, header);
    Instant end = clock.instant().plus(PATIENCE);
    if (!inbox.awaits(identity.getPrincipal().getName(), events, PATIENCE) || !areFollowed(end)) {
      throw Problems.unavailable("Not all events have arrived here yet.", Duration.ofSeconds(1));
    }
  }

  private boolean areFollowed(Instant end) {
    return followers.stream()
        .allMatch(follower -> follower.catchesUp(Duration.between(clock.instant(), end)));
  }
}
