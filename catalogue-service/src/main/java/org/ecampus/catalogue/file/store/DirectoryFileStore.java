package org.ecampus.catalogue.file.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Keeps files in a directory, a few in each of its folders. */
final class DirectoryFileStore implements FileStore {

  private static final int FOLDER = 2;

  private final Path root;

  DirectoryFileStore(Path root) {
    this.root = root;
  }

  @Override
  public void put(UUID id, Path bytes) throws IOException {
    Path folder = Files.createDirectories(folder(id));
    Path arriving = folder.resolve(id + ".arriving");
    try {
      Files.move(bytes, arriving);
      force(arriving);
      Files.move(arriving, place(id), StandardCopyOption.ATOMIC_MOVE);
      force(folder);
    } finally {
      Files.deleteIfExists(arriving);
    }
  }

  @Override
  public InputStream open(UUID id, long offset, long length) throws IOException {
    return new PartOfFile(FileChannel.open(place(id), StandardOpenOption.READ), offset, length);
  }

  @Override
  public void delete(UUID id) throws IOException {
    Files.deleteIfExists(place(id));
  }

  private Path place(UUID id) {
    return folder(id).resolve(id.toString());
  }

  /** By the last characters of the id, which are random; the first ones are its time. */
  private Path folder(UUID id) {
    String name = id.toString();
    return root.resolve(name.substring(name.length() - FOLDER));
  }

  private static void force(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
