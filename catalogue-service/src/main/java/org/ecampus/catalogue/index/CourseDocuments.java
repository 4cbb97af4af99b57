package org.ecampus.catalogue.index;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.ecampus.catalogue.listing.Entry;
import org.ecampus.catalogue.listing.ListedText;
import org.ecampus.kit.storage.StoredDocuments;

/** Makes of a course one document per language, one behind the other in the order of languages. */
@ApplicationScoped
class CourseDocuments {

  private static final FieldType WORDS = words();

  private final StoredDocuments json;

  CourseDocuments(StoredDocuments json) {
    this.json = json;
  }

  List<Document> of(Entry entry) {
    List<Document> documents = new ArrayList<>();
    for (ListedText text : entry.texts()) {
      Document document = text(entry, text);
      if (documents.isEmpty()) {
        identify(document, entry.course().courseId());
        divide(document, entry);
      }
      documents.add(document);
    }
    return documents;
  }

  private Document text(Entry entry, ListedText text) {
    Document document = new Document();
    Wording wording = Wording.of(text.language());
    String topics = String.join(" ", entry.course().topics()).replace('-', ' ');
    document.add(keyword(Fields.COURSE, Fields.of(entry.course().courseId())));
    document.add(keyword(Fields.WORDING, wording.name()));
    document.add(new SortedDocValuesField(Fields.LANGUAGE, new BytesRef(text.language())));
    document.add(new Field(Part.TITLE.in(wording), text.title(), WORDS));
    document.add(new Field(Part.TOPICS.in(wording), topics, WORDS));
    document.add(
        new Field(Part.SUMMARY.in(wording), text.summary() == null ? "" : text.summary(), WORDS));
    document.add(new Field(Part.REST.in(wording), text.rest(), WORDS));
    spell(document, Folding.of(text.title() + ' ' + topics));
    String hit = json.write(FoundCourse.of(entry.course(), text));
    document.add(new BinaryDocValuesField(Fields.HIT, new BytesRef(hit)));
    return document;
  }

  private static void spell(Document document, String words) {
    document.add(new BinaryDocValuesField(Fields.SPELT, new BytesRef(words)));
    new LinkedHashSet<>(Trigrams.of(words))
        .forEach(group -> document.add(keyword(Fields.TRIGRAM, group)));
  }

  private static void identify(Document document, UUID courseId) {
    document.add(new NumericDocValuesField(Fields.HIGH, courseId.getMostSignificantBits()));
    document.add(new NumericDocValuesField(Fields.LOW, courseId.getLeastSignificantBits()));
  }

  private static void divide(Document document, Entry entry) {
    for (Facet facet : Facet.values()) {
      facet.of(entry).distinct().forEach(value -> document.add(keyword(facet.name(), value)));
    }
  }

  private static StringField keyword(String field, String value) {
    return new StringField(field, value, Field.Store.NO);
  }

  private static FieldType words() {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setOmitNorms(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.freeze();
    return type;
  }
}
