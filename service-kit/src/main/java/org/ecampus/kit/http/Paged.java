package org.ecampus.kit.http;

import org.jspecify.annotations.Nullable;

/** An answer that is one page of a longer list; it gets the {@code Link} header of RFC 8288. */
public interface Paged {
  /** The cursor to send as {@code after} for the next page, or null on the last. */
  @Nullable String next();
}
