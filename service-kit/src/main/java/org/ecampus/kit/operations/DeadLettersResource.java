package org.ecampus.kit.operations;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.ecampus.kit.inbox.DeadLetterFilter;
import org.ecampus.kit.paging.Page;
import org.ecampus.kit.paging.PageRequest;
import org.ecampus.kit.paging.Pages;
import org.ecampus.kit.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * Dead letters over HTTP, and sending again what a topic has lost. A service extends it with its
 * own {@code @Path}, for example {@code /api/catalogue/v1/dead-letters}, and nothing else.
 */
public abstract class DeadLettersResource {

  @Inject DeadLetterService letters;
  @Inject ResendService events;

  @GET
  @RunOnVirtualThread
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
  @Operation(
      operationId = "listDeadLetters",
      summary = "List events that could not be applied, and those that wait behind them",
      description =
          "In the order they came in. Events of one key wait for the first of them; what an event"
              + " says is not shown, because it may be personal. Dismissed ones are kept for thirty"
              + " days, with the reason.")
  public RestResponse<Page<DeadLetterView>> list(
      @Parameter(description = "Those that wait, when absent") @QueryParam("state")
          @Nullable DeadLetterState state,
      @Parameter(description = "Only those of this topic") @QueryParam("topic") @Size(max = 249)
          @Nullable String topic,
      @Parameter(description = "Only those of this key, as the list shows it")
          @QueryParam("key")
          @Size(max = 200)
          @Nullable String key,
      @Valid @BeanParam PageRequest request) {
    var filter = new DeadLetterFilter(state == DeadLetterState.DISMISSED, topic, key);
    return Pages.answer(letters.list(filter, request));
  }

  @POST
  @Path("/replay")
  @RunOnVirtualThread
  @RolesAllowed(Roles.ADMINISTRATOR)
  @Operation(
      operationId = "replayDeadLetters",
      summary = "Apply the waiting events of a key in their order",
      description =
          "At most 100 at once, and no more than fit in about ten seconds. It stops at the first"
              + " that fails again, and says why; what was applied before it stays applied. 404"
              + " when none of the key waits.")
  public ReplayView replay(@NotNull @Valid KeyRequest request) {
    return letters.replay(request);
  }

  @POST
  @Path("/dismiss")
  @RunOnVirtualThread
  @RolesAllowed(Roles.ADMINISTRATOR)
  @Operation(
      operationId = "dismissDeadLetter",
      summary = "Dismiss the first waiting event of a key for good",
      description =
          "The events behind it are applied by the next replay. 404 when none of the key waits.")
  public DismissalView dismiss(@NotNull @Valid DismissalRequest request) {
    return letters.dismiss(request);
  }

  @POST
  @Path("/resend")
  @RunOnVirtualThread
  @RolesAllowed(Roles.ADMINISTRATOR)
  @Operation(
      operationId = "resendEvents",
      summary = "Send the events of a topic once more that this service sent since an instant",
      description =
          "In order per key; consumers that know them change nothing. It goes on for about fifteen"
              + " seconds and then says since when events remain. The service keeps what it has"
              + " sent for seven days, so that nothing older comes again.")
  public ResendView resend(@NotNull @Valid ResendRequest request) {
    return events.resend(request);
  }
}
