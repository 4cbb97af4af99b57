package org.ecampus.catalogue.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.similarities.BooleanSimilarity;
import org.apache.lucene.store.Directory;
import org.ecampus.catalogue.listing.Change;
import org.ecampus.catalogue.listing.Entry;

/** The index on disk: written by one thread, and gone when it is closed. */
final class IndexStore implements AutoCloseable {

  private static final double BUFFER_MEGABYTES = 16;

  private final CourseDocuments documents;
  private final Directory files;
  private final IndexWriter writer;

  private IndexStore(CourseDocuments documents, Directory files) throws IOException {
    this.documents = documents;
    this.files = files;
    this.writer = new IndexWriter(files, settings());
  }

  static IndexStore in(Path folder, CourseDocuments documents) throws IOException {
    return new IndexStore(documents, IndexFiles.create(folder));
  }

  /** Puts the course in the place of what was there of it, or takes it out. */
  void take(Change change) throws IOException {
    Term course = new Term(Fields.COURSE, Fields.of(change.courseId()));
    Entry entry = change.entry();
    if (entry == null || entry.texts().isEmpty()) {
      writer.deleteDocuments(course);
    } else {
      writer.updateDocuments(course, documents.of(entry));
    }
  }

  /** What has been taken so far, in one segment. */
  Snapshot first() throws IOException {
    writer.forceMerge(1);
    return Snapshot.of(DirectoryReader.open(writer));
  }

  /** What has been taken so far; the same one when that is nothing new. */
  Snapshot after(Snapshot last) throws IOException {
    DirectoryReader newer = DirectoryReader.openIfChanged(last.reader(), writer);
    return newer == null ? last : last.next(newer);
  }

  @Override
  public void close() throws IOException {
    writer.rollback();
    files.close();
  }

  private static IndexWriterConfig settings() {
    return new IndexWriterConfig(analyzer())
        .setSimilarity(new BooleanSimilarity())
        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
        .setCommitOnClose(false);
  }

  private static Analyzer analyzer() {
    Map<String, Analyzer> byField = new HashMap<>();
    for (Wording wording : Wording.values()) {
      Analyzer analyzer = wording.analyzer(Analyzer.GLOBAL_REUSE_STRATEGY);
      for (Part part : Part.values()) {
        byField.put(part.in(wording), analyzer);
      }
    }
    return new PerFieldAnalyzerWrapper(new KeywordAnalyzer(), byField);
  }
}
