package org.ecampus.catalogue.file;

import java.util.Arrays;
import org.ecampus.catalogue.file.model.ByteRange;
import org.jspecify.annotations.Nullable;

/** What a client asks for of a file, in the headers of RFC 9110. */
record Wanted(@Nullable String range, @Nullable String ifRange, @Nullable String ifNoneMatch) {

  /** Whether the client has the version with this strong entity tag already. */
  boolean has(String tag) {
    return ifNoneMatch != null
        && Arrays.stream(ifNoneMatch.split(",", -1))
            .map(String::strip)
            .anyMatch(one -> one.equals("*") || one.equals(tag) || one.equals("W/" + tag));
  }

  /** The part of so many bytes; all of them when the client has a part of another version. */
  ByteRange part(String tag, long size) {
    return ifRange == null || ifRange.equals(tag)
        ? ByteRange.of(range, size)
        : new ByteRange.Whole();
  }
}
