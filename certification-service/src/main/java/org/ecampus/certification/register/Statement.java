package org.ecampus.certification.register;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ecampus.certification.awarding.model.CertificateKind;
import org.ecampus.kit.text.LocalizedText;

/**
 * What a certificate says, as it was true on the day of issue. Minutes are whole and more than
 * zero, and each of them is in one of the ledger entries.
 */
public record Statement(
    CertificateKind kind,
    int rulesVersion,
    UUID learnerId,
    String holderName,
    String language,
    UUID courseId,
    UUID courseVersionId,
    LocalizedText titles,
    int effortMinutes,
    Instant startedAt,
    Instant completedAt,
    List<UUID> effortEntries) {

  public Statement {
    effortEntries = List.copyOf(effortEntries);
    if (effortMinutes <= 0 || effortEntries.isEmpty()) {
      throw new IllegalArgumentException("a certificate attests effort that is in the ledger");
    }
    if (holderName.isBlank()) {
      throw new IllegalArgumentException("a certificate has a holder");
    }
  }
}
