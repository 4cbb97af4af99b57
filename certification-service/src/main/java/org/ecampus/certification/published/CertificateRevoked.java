package org.ecampus.certification.published;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.ecampus.kit.outbox.OutgoingEvent;
import org.ecampus.kit.outbox.Topics;
import org.jspecify.annotations.Nullable;

/**
 * A certificate was revoked. Why is not in the event: the reason is free text that whoever checks
 * the certificate reads here, and that is erased with its holder.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CertificateRevoked(
    UUID certificateId,
    UUID learnerId,
    String subjectKind,
    UUID subjectId,
    @Nullable UUID subjectVersion,
    UUID institutionId,
    UUID issuerId,
    Instant revokedAt) {

  private static final String TYPE = "org.ecampus.certification.certificate.revoked.v1";

  /** The fact on its way to the topic of this service, under the certificate's id. */
  public OutgoingEvent event() {
    return new OutgoingEvent(Topics.of(TYPE), TYPE, certificateId.toString(), this)
        .of(institutionId);
  }
}
