package org.ecampus.certification.issuing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ecampus.certification.awarding.model.CertificateKind;
import org.ecampus.certification.register.Statement;
import org.ecampus.kit.text.LocalizedText;

/** An award that was decided and waits for the name or the titles that go on its certificate. */
@Entity
@Table(name = "pending_award")
class PendingAward {
  @Id
  @Column(name = "entry_id")
  UUID entryId;

  @Column(name = "learner_id")
  UUID learnerId;

  @Column(name = "course_id")
  UUID courseId;

  @Column(name = "course_version_id")
  UUID courseVersionId;

  @Enumerated(EnumType.STRING)
  CertificateKind kind;

  @Column(name = "rules_version")
  int rulesVersion;

  int minutes;

  @Column(name = "started_at")
  Instant startedAt;

  @Column(name = "completed_at")
  Instant completedAt;

  static PendingAward of(
      Completion completion, UUID entryId, CertificateKind kind, int rulesVersion) {
    PendingAward award = new PendingAward();
    award.entryId = entryId;
    award.learnerId = completion.learnerId();
    award.courseId = completion.courseId();
    award.courseVersionId = completion.courseVersionId();
    award.kind = kind;
    award.rulesVersion = rulesVersion;
    award.minutes = completion.effortMinutes();
    award.startedAt = completion.startedAt();
    award.completedAt = completion.completedAt();
    return award;
  }

  Statement toStatement(Holder holder, LocalizedText titles) {
    return new Statement(
        kind,
        rulesVersion,
        learnerId,
        holder.name(),
        holder.language(),
        courseId,
        courseVersionId,
        titles,
        minutes,
        startedAt,
        completedAt,
        List.of(entryId));
  }
}
