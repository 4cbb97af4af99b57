package org.ecampus.catalogue.file.store;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** The store of the service, with a count of the bytes that each of its streams was asked for. */
@Alternative
@Priority(1)
@Singleton
public class CountedStore implements FileStore {

  private final FileStore store;
  private final List<AtomicLong> counts = new CopyOnWriteArrayList<>();

  CountedStore(FileSettings settings) {
    this.store = new FileStores().store(settings);
  }

  /** How many bytes were read from each stream, in the order in which they were opened. */
  public List<Long> read() {
    return counts.stream().map(AtomicLong::get).toList();
  }

  /** Counts from now on. */
  public void reset() {
    counts.clear();
  }

  @Override
  public void put(UUID id, Path bytes) throws IOException {
    store.put(id, bytes);
  }

  @Override
  public InputStream open(UUID id, long offset, long length) throws IOException {
    var count = new AtomicLong();
    counts.add(count);
    return new Counted(store.open(id, offset, length), count);
  }

  @Override
  public void delete(UUID id) throws IOException {
    store.delete(id);
  }

  private static final class Counted extends FilterInputStream {

    private final AtomicLong count;

    private Counted(InputStream bytes, AtomicLong count) {
      super(bytes);
      this.count = count;
    }

    @Override
    public int read() throws IOException {
      throw new UnsupportedOperationException("A byte at a time");
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = super.read(bytes, from, length);
      count.addAndGet(Math.max(0, read));
      return read;
    }
  }
}
