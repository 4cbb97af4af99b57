package org.ecampus.kit.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** A place in the chain of entries: its position, and the hash of all up to it in hexadecimal. */
record Link(long position, String hash) {

  /** Before the first entry. */
  static final Link START = new Link(0, "00".repeat(32));

  /**
   * The link of the next entry: SHA-256 over the hash before it, its position and its fields, each
   * with its length in front, so that no two entries are written alike.
   */
  Link next(AuditEntry entry) {
    MessageDigest digest = sha256();
    digest.update(HexFormat.of().parseHex(hash));
    digest.update(ByteBuffer.allocate(Long.BYTES).putLong(position + 1).array());
    fields(entry).forEach(field -> update(digest, field));
    return new Link(position + 1, HexFormat.of().formatHex(digest.digest()));
  }

  private static List<String> fields(AuditEntry entry) {
    return List.of(
        entry.id().toString(),
        entry.actorId().map(UUID::toString).orElse(""),
        String.join(",", entry.roles()),
        entry.action(),
        entry.subjectId().toString(),
        entry.institutionId().map(UUID::toString).orElse(""),
        entry.occurredAt().toString(),
        entry.trace().orElse(""));
  }

  private static void update(MessageDigest digest, String field) {
    byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
