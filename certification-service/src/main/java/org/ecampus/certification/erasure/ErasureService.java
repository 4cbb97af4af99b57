package org.ecampus.certification.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.ecampus.certification.conclusion.ConclusionService;
import org.ecampus.certification.effort.EffortService;
import org.ecampus.certification.issuing.WaitingAwardService;
import org.ecampus.certification.published.ErasureCompleted;
import org.ecampus.certification.register.CertificateService;
import org.ecampus.kit.erasure.Erasure;
import org.ecampus.kit.outbox.Outbox;

/** Erases learners; their certificates stay, without name and learner, and can be verified. */
@ApplicationScoped
public class ErasureService {
  private final People people;
  private final WaitingAwardService waiting;
  private final CertificateService register;
  private final ConclusionService conclusions;
  private final EffortService effort;
  private final Erasure kit;
  private final Outbox outbox;
  private final Clock clock;

  ErasureService(
      People people,
      WaitingAwardService waiting,
      CertificateService register,
      ConclusionService conclusions,
      EffortService effort,
      Erasure kit,
      Outbox outbox,
      Clock clock) {
    this.people = people;
    this.waiting = waiting;
    this.register = register;
    this.conclusions = conclusions;
    this.effort = effort;
    this.kit = kit;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Removes what tells of the learner and says so, once; nothing comes back afterwards. */
  @Transactional
  public void erase(UUID learnerId) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    if (people.erase(learnerId, now)) {
      outbox.publish(new ErasureCompleted(learnerId, removed(learnerId, now), now).event());
    }
  }

  /** Erases a guest; a learner of enrolment, and who is not known at all, stay as they are. */
  @Transactional
  public void eraseGuest(UUID learnerId) {
    if (people.isGuest(learnerId)) {
      erase(learnerId);
    }
  }

  /** What waits goes first, so that nothing is issued any more when the register is looked at. */
  private Map<String, Integer> removed(UUID learnerId, Instant now) {
    Map<String, Integer> removed = new TreeMap<>(kit.purge(learnerId));
    removed.put("pending_award", waiting.forget(learnerId));
    removed.put("certificate", register.eraseHolder(learnerId, now));
    removed.put("conclusion", conclusions.forget(learnerId));
    removed.put("effort_entry", effort.forget(learnerId));
    removed.put("known_learner", people.forget(learnerId));
    return removed;
  }
}
