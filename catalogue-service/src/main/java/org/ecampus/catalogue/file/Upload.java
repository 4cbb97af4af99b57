package org.ecampus.catalogue.file;

import jakarta.ws.rs.core.MediaType;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.ecampus.kit.http.Problems;
import org.jspecify.annotations.Nullable;

/** A file on its way in: a name without folders, an allowed media type, and bytes of that type. */
final class Upload {

  /** The largest file in bytes. */
  static final int LARGEST = 10 * 1024 * 1024;

  final String name;
  final FileKind kind;
  final byte[] bytes;

  private Upload(String name, FileKind kind, byte[] bytes) {
    this.name = name;
    this.kind = kind;
    this.bytes = bytes;
  }

  static Upload of(String name, @Nullable MediaType type, byte @Nullable [] bytes) {
    if (bytes == null || bytes.length == 0) {
      throw Problems.malformed("The body has to be the bytes of the file.");
    }
    if (bytes.length > LARGEST) {
      throw Problems.tooLarge(LARGEST);
    }
    FileKind kind =
        Optional.ofNullable(type)
            .flatMap(t -> FileKind.of(t.getType() + "/" + t.getSubtype()))
            .orElseThrow(Problems::unsupportedMediaType);
    if (!kind.fits(bytes)) {
      throw Problems.unprocessable(
          "file-not-of-its-type", "File not of its type", "The bytes are not " + kind.mediaType());
    }
    return new Upload(name, kind, bytes);
  }

  String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
