package org.ecampus.catalogue.file;

/** A file on its way out, with the digest of its bytes as its tag. */
final class Download {

  final String name;
  final String mediaType;
  final String sha256;
  final byte[] bytes;

  Download(StoredFile file, byte[] bytes) {
    this.name = file.name;
    this.mediaType = file.mediaType;
    this.sha256 = file.sha256;
    this.bytes = bytes;
  }
}
