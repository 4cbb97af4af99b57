package org.ecampus.certification.published;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.ecampus.kit.outbox.OutgoingEvent;
import org.ecampus.kit.outbox.Topics;
import org.jspecify.annotations.Nullable;

/** A certificate was issued: earned through one institution, issued by one. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CertificateIssued(
    UUID certificateId,
    UUID learnerId,
    String subjectKind,
    UUID subjectId,
    @Nullable UUID subjectVersion,
    UUID institutionId,
    UUID issuerId,
    String kind,
    String serialNumber,
    int effortMinutes,
    Instant issuedAt) {

  private static final String TYPE = "org.ecampus.certification.certificate.issued.v1";

  /** The fact on its way to the topic of this service, under the certificate's id. */
  public OutgoingEvent event() {
    return new OutgoingEvent(Topics.of(TYPE), TYPE, certificateId.toString(), this)
        .of(institutionId);
  }
}
