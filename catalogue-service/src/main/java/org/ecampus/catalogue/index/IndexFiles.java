package org.ecampus.catalogue.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.IOUtils;

/**
 * The folder of this process's index, mapped into memory, so that what is not looked at takes none.
 * It lasts as long as the process; what a killed one has left is removed by the next.
 */
final class IndexFiles {

  private static final String PREFIX = "ecampus-index-";
  private static final String IN_USE = "in-use";

  private IndexFiles() {}

  /** A new folder inside of this one. */
  static Directory create(Path parent) throws IOException {
    Files.createDirectories(parent);
    try (var folders = Files.newDirectoryStream(parent, PREFIX + '*')) {
      for (Path folder : folders) {
        removeIfLeft(folder);
      }
    }
    return new Mapped(Files.createTempDirectory(parent, PREFIX));
  }

  private static void removeIfLeft(Path folder) throws IOException {
    if (!Files.exists(folder.resolve(IN_USE))) {
      return;
    }
    try (Directory left = new MMapDirectory(folder);
        var lock = left.obtainLock(IN_USE)) {
      lock.ensureValid();
      IOUtils.rm(folder);
    } catch (LockObtainFailedException stillThere) {
      // Another process of this machine searches in it.
    }
  }

  /** Is locked while it is open, and gone when it is closed. */
  private static final class Mapped extends MMapDirectory {

    private final Path folder;
    private final Lock use;

    Mapped(Path folder) throws IOException {
      super(folder);
      this.folder = folder;
      this.use = obtainLock(IN_USE);
    }

    @Override
    public synchronized void close() throws IOException {
      super.close();
      use.close();
      IOUtils.rm(folder);
    }
  }
}
