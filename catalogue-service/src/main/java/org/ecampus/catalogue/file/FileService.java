package org.ecampus.catalogue.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.ecampus.kit.erasure.ErasedPeople;
import org.ecampus.kit.http.Problems;
import org.ecampus.kit.idempotency.Idempotent;
import org.ecampus.kit.security.Caller;
import org.ecampus.kit.security.Institutions;

/** Knows which files there are and who may see them. */
@ApplicationScoped
class FileService {

  private final FileRepository files;
  private final StorageRepository storage;
  private final FileLinks links;
  private final ErasedPeople erased;
  private final Caller caller;
  private final Clock clock;

  FileService(
      FileRepository files,
      StorageRepository storage,
      FileLinks links,
      ErasedPeople erased,
      Caller caller,
      Clock clock) {
    this.files = files;
    this.storage = storage;
    this.links = links;
    this.erased = erased;
    this.caller = caller;
    this.clock = clock;
  }

  @Transactional
  @Idempotent
  public FileView keep(Upload upload) {
    erased.refuse(caller.learnerId());
    if (!storage.add(caller.learnerId(), upload.size())) {
      throw Problems.conflict(
          "storage-quota",
          "Storage is used up",
          "An author may store " + storage.most() + " bytes.");
    }
    StoredFile file = file(upload);
    files.persist(file);
    return FileView.of(file);
  }

  @Transactional
  public FileLinkView link(UUID id) {
    return files.inScope(id, caller.scope()).map(links::to).orElseThrow(Problems::notFound);
  }

  /** The file that a good link leads to. */
  @Transactional
  public StoredFile linked(UUID id, long expires, String signature) {
    if (!links.isGood(id, expires, signature)) {
      throw Problems.notFound();
    }
    return files.findByIdOptional(id).orElseThrow(Problems::notFound);
  }

  private StoredFile file(Upload upload) {
    StoredFile file = new StoredFile();
    file.id = upload.id();
    file.institutionId = caller.institution().orElse(Institutions.CENTRE);
    file.ownerId = caller.learnerId();
    file.name = upload.name();
    file.mediaType = upload.type().mediaType();
    file.size = upload.size();
    file.sha256 = upload.sha256();
    file.createdAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return file;
  }
}
