package org.ecampus.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Shows in the readiness that events are not being taken in. It is up all the same: people can be
 * served, with facts that are a little old.
 */
@Readiness
@ApplicationScoped
class ListenerCheck implements HealthCheck {

  private final ListenerState listener;

  ListenerCheck(ListenerState listener) {
    this.listener = listener;
  }

  @Override
  public HealthCheckResponse call() {
    var response = HealthCheckResponse.named("Events are taken in").up();
    listener.trouble().ifPresent(trouble -> tell(trouble, response));
    return response.build();
  }

  private static void tell(ListenerState.Trouble trouble, HealthCheckResponseBuilder response) {
    response
        .withData("degraded", true)
        .withData("since", trouble.since().toString())
        .withData("failures", trouble.failures())
        .withData("fault", trouble.fault());
  }
}
