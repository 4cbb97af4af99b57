package org.ecampus.kit.operations;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ecampus.kit.audit.Audit;
import org.ecampus.kit.http.Problems;
import org.ecampus.kit.idempotency.Idempotent;
import org.ecampus.kit.outbox.OutboxMaintenance;

/** Sends again what a topic has lost. */
@ApplicationScoped
class ResendService {

  private final OutboxMaintenance outbox;
  private final Audit audit;

  ResendService(OutboxMaintenance outbox, Audit audit) {
    this.outbox = outbox;
    this.audit = audit;
  }

  /** The subject in the audit log is the name-based UUID of the topic (RFC 9562, version 3). */
  @Transactional
  @Idempotent
  public ResendView resend(ResendRequest request) {
    if (request.since().isBefore(outbox.keptSince())) {
      throw Problems.invalid("since", "must be within the last seven days");
    }
    int events = outbox.resend(request.topic(), request.since());
    audit.record("topic.resent", UUID.nameUUIDFromBytes(request.topic().getBytes(UTF_8)));
    return new ResendView(events);
  }
}
