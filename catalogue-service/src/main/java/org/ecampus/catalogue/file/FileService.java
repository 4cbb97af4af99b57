package org.ecampus.catalogue.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.ecampus.kit.http.Problems;
import org.ecampus.kit.id.Ids;
import org.ecampus.kit.idempotency.Idempotent;
import org.ecampus.kit.security.Caller;

/** Takes files in and hands them out. */
@ApplicationScoped
class FileService {

  private final FileRepository files;
  private final Caller caller;
  private final Clock clock;

  FileService(FileRepository files, Caller caller, Clock clock) {
    this.files = files;
    this.caller = caller;
    this.clock = clock;
  }

  @Transactional
  @Idempotent
  public FileView store(Upload upload) {
    StoredFile file = new StoredFile();
    file.id = Ids.next();
    file.ownerId = caller.id();
    file.name = upload.name;
    file.mediaType = upload.kind.mediaType();
    file.size = upload.bytes.length;
    file.sha256 = upload.sha256();
    file.createdAt = clock.instant();
    FileContent content = new FileContent();
    content.fileId = file.id;
    content.bytes = upload.bytes;
    files.add(file, content);
    return file.toView();
  }

  @Transactional
  public Download fetch(UUID id) {
    StoredFile file = files.readable(id, Reader.of(caller)).orElseThrow(Problems::notFound);
    return new Download(file, files.bytes(id));
  }
}
