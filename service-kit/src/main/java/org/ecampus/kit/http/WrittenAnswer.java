package org.ecampus.kit.http;

import org.jspecify.annotations.Nullable;

/** An answer that was written once, as JSON, and may be given many times. */
public final class WrittenAnswer implements Paged {

  private final byte[] body;
  private final String entityTag;
  private final @Nullable String next;

  WrittenAnswer(byte[] body, @Nullable String next) {
    this.body = body;
    this.entityTag = EntityTagOf.bytes(body);
    this.next = next;
  }

  /** How many bytes it has. */
  public int size() {
    return body.length;
  }

  @Override
  public @Nullable String next() {
    return next;
  }

  byte[] body() {
    return body;
  }

  String entityTag() {
    return entityTag;
  }
}
