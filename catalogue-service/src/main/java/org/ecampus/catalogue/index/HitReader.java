package org.ecampus.catalogue.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;

/** Reads the text in which a course is shown: in a language that is wanted, else that fits best. */
final class HitReader {

  private static final String DEFAULT = "en";

  private final List<String> wanted;

  HitReader(List<String> wanted) {
    this.wanted = wanted;
  }

  Hit read(BestPlaces.Course found) throws IOException {
    LeafReader reader = found.leaf().reader();
    BinaryDocValues hits = DocValues.getBinary(reader, Fields.HIT);
    int text = text(found, DocValues.getSorted(reader, Fields.LANGUAGE));
    if (!hits.advanceExact(text)) {
      throw new IllegalStateException("a text was indexed without what is shown of it");
    }
    return new Hit(hits.binaryValue().utf8ToString(), found.place().cursor());
  }

  /** Among equals the first, by the names of languages. */
  private int text(BestPlaces.Course found, SortedDocValues languages) throws IOException {
    Segment segment = found.leaf().segment();
    int chosen = found.course();
    int best = -1;
    for (int text = chosen;
        text < segment.documents() && segment.courseOf(text) == found.course();
        text++) {
      int rank = languages.advanceExact(text) ? rank(text, name(languages), found.best()) : 0;
      if (rank > best) {
        best = rank;
        chosen = text;
      }
    }
    return chosen;
  }

  private int rank(int text, String language, int fitting) {
    return (wanted.contains(language) ? 4 : 0)
        + (text == fitting ? 2 : 0)
        + (language.equals(DEFAULT) ? 1 : 0);
  }

  private static String name(SortedDocValues language) throws IOException {
    return language.lookupOrd(language.ordValue()).utf8ToString();
  }
}
