package org.ecampus.certification.register;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ecampus.certification.awarding.model.CertificateKind;
import org.ecampus.certification.awarding.model.Pace;
import org.ecampus.certification.subject.Subject;
import org.ecampus.kit.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What a certificate says, as it was true on the day of issue: earned through one institution,
 * issued by one. Minutes are whole and more than zero, and each of them is in one of the ledger
 * entries; these are gone once the holder was erased. The pace is there when it was far faster than
 * stated.
 */
public record Statement(
    CertificateKind kind,
    int rulesVersion,
    Holder holder,
    String language,
    Subject subject,
    LocalizedText titles,
    UUID institutionId,
    UUID issuerId,
    String issuerName,
    int effortMinutes,
    @Nullable Pace pace,
    Instant startedAt,
    Instant completedAt,
    List<UUID> effortEntries) {

  public Statement {
    effortEntries = List.copyOf(effortEntries);
    if (effortMinutes <= 0 || (effortEntries.isEmpty() && holder instanceof Holder.Named)) {
      throw new IllegalArgumentException("a certificate attests effort that is in the ledger");
    }
  }

  /** The same, said of its holder as they are named now and in the language they read now. */
  public Statement of(Holder.Named holderNow, String languageNow) {
    return new Statement(
        kind,
        rulesVersion,
        holderNow,
        languageNow,
        subject,
        titles,
        institutionId,
        issuerId,
        issuerName,
        effortMinutes,
        pace,
        startedAt,
        completedAt,
        effortEntries);
  }

  /** The pace if whoever sees the certificate is to see it. */
  public @Nullable Pace shownPace() {
    return pace != null && pace.shown() ? pace : null;
  }
}
