package org.ecampus.kit.clock;

import io.quarkus.runtime.configuration.ConfigUtils;
import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collection;
import org.ecampus.kit.config.Laptop;
import org.ecampus.kit.http.ProblemAnswers;
import org.ecampus.kit.http.Problems;

/**
 * Sets business time, on the management port and on a laptop only: GET and PUT {@code
 * {"now":"2027-01-31T12:00:00Z"}}; DELETE goes back to the start. It ticks on from there.
 */
@ApplicationScoped
class ClockOperation {
  static final String PATH = "/q/clock";

  private final BusinessTime time;
  private final ProblemAnswers problems;

  ClockOperation(BusinessTime time, ProblemAnswers problems) {
    this.time = time;
    this.problems = problems;
  }

  void register(@Observes ManagementInterface management) {
    offer(management.router(), ConfigUtils.getProfiles());
  }

  /** Adds the operation where the profiles allow it; elsewhere it does not exist. */
  void offer(Router router, Collection<String> profiles) {
    if (Laptop.isMeant(profiles)) {
      router.get(PATH).handler(this::answer);
      router.put(PATH).handler(this::set);
      router.delete(PATH).handler(this::reset);
    }
  }

  private void set(RoutingContext context) {
    try {
      var wanted = new JsonObject(String.valueOf(context.body().asString()));
      time.set(Instant.parse(String.valueOf(wanted.getString("now"))));
      answer(context);
    } catch (DecodeException | ClassCastException | DateTimeException | ArithmeticException bad) {
      problems.answer(context, Problems.invalid("now", "must be an ISO 8601 time"));
    }
  }

  private void reset(RoutingContext context) {
    time.reset();
    answer(context);
  }

  private void answer(RoutingContext context) {
    context
        .response()
        .putHeader("Content-Type", "application/json")
        .end(new JsonObject().put("now", time.now().toString()).encode());
  }
}
