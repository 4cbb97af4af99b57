package org.ecampus.catalogue.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.ecampus.catalogue.file.model.ByteRange;
import org.ecampus.catalogue.file.store.FileStore;

/** Hands files out as they come from the store, whole or in part. */
@ApplicationScoped
class FileDownloads {

  private final Sending sending;
  private final FileStore store;

  FileDownloads(Sending sending, FileStore store) {
    this.sending = sending;
    this.store = store;
  }

  Response answer(StoredFile file, Wanted wanted) {
    String tag = '"' + file.sha256 + '"';
    if (wanted.has(tag)) {
      return FileHeaders.of(file, tag, Response.notModified()).build();
    }
    return switch (wanted.part(tag, file.size)) {
      case ByteRange.Whole _ ->
          stream(file, 0, file.size, FileHeaders.of(file, tag, Response.ok())).build();
      case ByteRange.Part part ->
          stream(file, part.first(), part.length(), FileHeaders.of(file, tag, Response.status(206)))
              .header(
                  FileHeaders.CONTENT_RANGE,
                  "bytes %d-%d/%d".formatted(part.first(), part.last(), file.size))
              .build();
      case ByteRange.Unsatisfiable _ -> FileHeaders.unsatisfiable(file.size);
    };
  }

  private Response.ResponseBuilder stream(
      StoredFile file, long offset, long length, Response.ResponseBuilder answer) {
    sending.begin();
    InputStream bytes = open(file, offset, length);
    sending.bytes(bytes);
    return answer
        .type(file.mediaType)
        .header(HttpHeaders.CONTENT_LENGTH, length)
        .entity(new FileBody(bytes, length));
  }

  private InputStream open(StoredFile file, long offset, long length) {
    try {
      return store.open(file.id, offset, length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
