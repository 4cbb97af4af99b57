package org.ecampus.kit.operations;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ecampus.kit.audit.Audit;
import org.ecampus.kit.http.Problems;
import org.ecampus.kit.idempotency.Idempotent;
import org.ecampus.kit.outbox.OutboxMaintenance;
import org.ecampus.kit.outbox.OutboxResend;

/** Sends again what a topic has lost. */
@ApplicationScoped
class ResendService {

  private final OutboxMaintenance outbox;
  private final OutboxResend events;
  private final Audit audit;

  ResendService(OutboxMaintenance outbox, OutboxResend events, Audit audit) {
    this.outbox = outbox;
    this.events = events;
    this.audit = audit;
  }

  /** The subject in the audit log is the name-based UUID of the topic (RFC 9562, version 3). */
  @Transactional
  @Idempotent
  public ResendView resend(ResendRequest request) {
    if (request.since().isBefore(outbox.keptSince())) {
      throw Problems.invalid("since", "must be within the last seven days");
    }
    if (request.until() != null && !request.until().isAfter(request.since())) {
      throw Problems.invalid("until", "must be after since");
    }
    var resent = events.resend(request.topic(), request.since(), request.until());
    audit.record("topic.resent", UUID.nameUUIDFromBytes(request.topic().getBytes(UTF_8)));
    return ResendView.of(resent);
  }
}
