package org.ecampus.enrolment.learners;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Consumer;
import org.ecampus.kit.http.Problems;
import org.ecampus.kit.id.Ids;
import org.ecampus.kit.outbox.Outbox;
import org.ecampus.kit.security.Institutions;
import org.ecampus.kit.security.Scope;

/** Makes and changes learners, and publishes what they are then. */
@ApplicationScoped
class Learners {

  private final LearnerRepository learners;
  private final Outbox outbox;
  private final Clock clock;

  Learners(LearnerRepository learners, Outbox outbox, Clock clock) {
    this.learners = learners;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Adds a learner with this id of an account, once somebody has said who they are. */
  Learner add(UUID learnerId, Scope scope, Consumer<Learner> saying) {
    if (learners.isErased(learnerId)) {
      throw Problems.conflict("learner-erased", "The learner has been erased", null);
    }
    return made(learnerId, scope, saying);
  }

  /** Adds a learner of whom nobody knew. */
  Learner add(Scope scope, Consumer<Learner> saying) {
    return made(Ids.next(), scope, saying);
  }

  /** Changes a learner; when nothing is different after that, nothing is published. */
  void change(Learner learner, Consumer<Learner> saying) {
    var before = learner.changed();
    saying.accept(learner);
    if (!learner.changed().equals(before)) {
      learner.changedAt = later(before.changedAt());
      outbox.publish(learner.changed().event());
    }
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private Learner made(UUID id, Scope scope, Consumer<Learner> saying) {
    Learner learner = new Learner();
    learner.id = id;
    learner.institutionId =
        scope instanceof Scope.OfInstitution(UUID theirs) ? theirs : Institutions.CENTRE;
    saying.accept(learner);
    learner.changedAt = now();
    learners.persist(learner);
    outbox.publish(learner.changed().event());
    return learner;
  }

  /** Consumers believe the latest state, so that time must not stand still or go back. */
  private Instant later(Instant before) {
    Instant next = before.plus(1, ChronoUnit.MICROS);
    return now().isAfter(next) ? now() : next;
  }
}
