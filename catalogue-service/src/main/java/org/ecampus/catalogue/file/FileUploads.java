package org.ecampus.catalogue.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.ecampus.catalogue.file.model.FileType;
import org.ecampus.catalogue.file.store.FileStore;
import org.ecampus.kit.http.Problems;
import org.ecampus.kit.id.Ids;

/**
 * Takes files in: first their bytes, then the row that makes them a file. No transaction is open
 * while bytes travel, and what gets no row does not keep its bytes.
 */
@ApplicationScoped
class FileUploads {

  private final Transfers transfers;
  private final Spool spool;
  private final FileStore store;
  private final FileService files;

  FileUploads(Transfers transfers, Spool spool, FileStore store, FileService files) {
    this.transfers = transfers;
    this.spool = spool;
    this.store = store;
    this.files = files;
  }

  FileView take(String name, FileType type, InputStream body) {
    try (var _ = transfers.begin();
        Spooled spooled = spool.take(body, type)) {
      var upload = new Upload(Ids.next(), name, type, spooled.size(), spooled.sha256());
      store.put(upload.id(), spooled.path());
      return kept(upload);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private FileView kept(Upload upload) throws IOException {
    UUID kept = null;
    try {
      FileView file = files.keep(upload);
      kept = file.fileId();
      refuseOther(upload, file);
      return file;
    } finally {
      if (!upload.id().equals(kept)) {
        store.delete(upload.id());
      }
    }
  }

  /** A repeated key brings the first answer back, which has to be the one to these bytes. */
  private static void refuseOther(Upload upload, FileView file) {
    if (!file.sha256().equals(upload.sha256())) {
      throw Problems.unprocessable(
          "key-reused", "Key used for another request", "Send a new Idempotency-Key.");
    }
  }
}
