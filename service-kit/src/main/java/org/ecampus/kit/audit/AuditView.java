package org.ecampus.kit.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One act, with its place in the chain. */
public record AuditView(
    @Schema(examples = "42", description = "Grows by one from entry to entry") long position,
    @Schema(examples = "2027-03-10T13:00:00Z") Instant occurredAt,
    @Schema(
            examples = "0198f0a0-012c-712c-812c-000000243f34",
            description = "Who did it: the subject of the token; absent when the service did")
        @Nullable UUID actorId,
    @Schema(examples = "[\"administrator\"]", description = "The roles of the token")
        List<String> roles,
    @Schema(examples = "certificate.revoked") String action,
    @Schema(examples = "0198f0a0-012c-712c-812c-000000243f35", description = "What it was done to")
        UUID subjectId,
    @Schema(
            examples = "01990000-0000-7000-8000-000000000002",
            description = "The institution in the token")
        @Nullable UUID institutionId,
    @Schema(
            examples = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
            description = "The request it was done in, as a W3C `traceparent`")
        @Nullable String trace,
    @Schema(
            examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            description = "SHA-256 of this entry and the hash before it, in hexadecimal")
        String hash) {

  static AuditView of(ChainedEntry chained) {
    var entry = chained.entry();
    return new AuditView(
        chained.link().position(),
        entry.occurredAt(),
        entry.actorId().orElse(null),
        List.copyOf(entry.roles()),
        entry.action(),
        entry.subjectId(),
        entry.institutionId().orElse(null),
        entry.trace().orElse(null),
        chained.link().hash());
  }
}
