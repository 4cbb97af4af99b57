package org.ecampus.certification.conclusion;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.ecampus.certification.awarding.RecordedPace;
import org.ecampus.certification.awarding.model.CertificateKind;
import org.ecampus.certification.awarding.model.Decision;
import org.ecampus.certification.awarding.model.Reason;
import org.ecampus.certification.subject.Subject;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A decision on record: an award, or the reason why there is none. */
@Entity
@Immutable
@Table(name = "conclusion")
class Conclusion {
  @Id UUID conclusionId;

  UUID eventId;

  UUID enrolmentId;

  UUID offeringId;

  UUID learnerId;

  UUID institutionId;

  UUID issuerId;

  @Embedded Subject subject;

  int minutes;

  Instant startedAt;

  Instant completedAt;

  int rulesVersion;

  @Enumerated(EnumType.STRING)
  @Nullable CertificateKind award;

  @Embedded @Nullable RecordedPace pace;

  @Enumerated(EnumType.STRING)
  Reason.@Nullable Code reason;

  @Nullable Integer had;

  @Nullable Integer needed;

  static Conclusion of(Completion completion, int rulesVersion, Decision decision) {
    Conclusion conclusion = new Conclusion();
    conclusion.eventId = completion.eventId();
    conclusion.enrolmentId = completion.enrolmentId();
    conclusion.offeringId = completion.offeringId();
    conclusion.learnerId = completion.learnerId();
    conclusion.institutionId = completion.institutionId();
    conclusion.issuerId = completion.issuerId();
    conclusion.subject = completion.subject();
    conclusion.minutes = completion.effortMinutes();
    conclusion.startedAt = completion.startedAt();
    conclusion.completedAt = completion.completedAt();
    conclusion.rulesVersion = rulesVersion;
    conclusion.keep(decision);
    return conclusion;
  }

  Concluded toConcluded() {
    return new Concluded(
        conclusionId,
        offeringId,
        learnerId,
        institutionId,
        issuerId,
        subject,
        minutes,
        startedAt,
        completedAt,
        rulesVersion,
        decision());
  }

  private void keep(Decision decision) {
    switch (decision) {
      case Decision.None none -> keep(none.reason());
      case Decision.Award given -> keep(given);
    }
  }

  private void keep(Reason why) {
    reason = why.code();
    had = why.had();
    needed = why.needed();
  }

  private void keep(Decision.Award given) {
    award = given.kind();
    pace = RecordedPace.of(given.pace());
  }

  private Decision decision() {
    return award == null
        ? new Decision.None(why())
        : new Decision.Award(award, RecordedPace.read(pace));
  }

  private Reason why() {
    return new Reason(
        Objects.requireNonNull(reason),
        Objects.requireNonNull(had),
        Objects.requireNonNull(needed));
  }
}
