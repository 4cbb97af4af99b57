package org.ecampus.catalogue.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BooleanSimilarity;

/**
 * The courses as they could be found at one time; it never changes. It is there for as long as
 * somebody holds it: close it after use.
 */
public final class Snapshot implements AutoCloseable {

  private final DirectoryReader reader;
  private final Map<IndexReader.CacheKey, Segment> segments;
  private final Finder finder;

  private Snapshot(DirectoryReader reader, Map<IndexReader.CacheKey, Segment> known)
      throws IOException {
    this.reader = reader;
    this.segments = segments(known);
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setSimilarity(new BooleanSimilarity());
    searcher.setQueryCache(null);
    this.finder = new Finder(searcher, leaves());
  }

  /** The first one of a reader, which it closes in the end. */
  static Snapshot of(DirectoryReader reader) throws IOException {
    return new Snapshot(reader, Map.of());
  }

  /** The one that follows; what it shares with this one is not read again. */
  Snapshot next(DirectoryReader newer) throws IOException {
    return new Snapshot(newer, segments);
  }

  /** What fits the wish. */
  public Found find(Wish wish) {
    try {
      return finder.find(wish);
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read", e);
    }
  }

  DirectoryReader reader() {
    return reader;
  }

  /** False when it has been closed by all already. */
  boolean hold() {
    return reader.tryIncRef();
  }

  @Override
  public void close() {
    try {
      reader.decRef();
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be closed", e);
    }
  }

  private Map<IndexReader.CacheKey, Segment> segments(Map<IndexReader.CacheKey, Segment> known)
      throws IOException {
    Map<IndexReader.CacheKey, Segment> all = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Segment before = known.get(key(leaf));
      all.put(key(leaf), before == null ? Segment.of(leaf.reader()) : before);
    }
    return all;
  }

  private List<Leaf> leaves() {
    return reader.leaves().stream().map(leaf -> Leaf.of(leaf, segment(leaf))).toList();
  }

  private Segment segment(LeafReaderContext leaf) {
    return Objects.requireNonNull(segments.get(key(leaf)));
  }

  private static IndexReader.CacheKey key(LeafReaderContext leaf) {
    return leaf.reader().getCoreCacheHelper().getKey();
  }
}
