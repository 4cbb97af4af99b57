package org.ecampus.catalogue.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import org.ecampus.catalogue.content.model.Content;
import org.ecampus.kit.http.Problems;
import org.ecampus.kit.storage.LenientJson;
import org.ecampus.kit.storage.StoredDocuments;

/** Content as the document that is stored, and back; fields that are not known are ignored. */
@ApplicationScoped
public class ContentJson {

  /**
   * The largest document in bytes; an event that carries it stays under the bound of the outbox.
   */
  public static final int LARGEST = 768 * 1024;

  private final StoredDocuments documents;
  private final ObjectMapper json = LenientJson.mapper();

  ContentJson(StoredDocuments documents) {
    this.documents = documents;
  }

  /** The document; one that is too large is refused with 413. */
  public Document write(Content content) {
    String document = documents.write(content);
    if (document.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
      throw Problems.tooLarge(LARGEST);
    }
    return new Document(document, content.mainTitle(), content.effortMinutes());
  }

  /** The content of a stored document. */
  public Content read(String document) {
    return documents.read(document, Content.class);
  }

  /** A part of a stored document. */
  <T> T read(ObjectNode part, Class<T> type) {
    try {
      return json.treeToValue(part, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("stored content cannot be read as " + type, e);
    }
  }

  /** A record as a part of a document. */
  ObjectNode tree(Object part) {
    return json.valueToTree(part);
  }

  /** A part that holds nothing. */
  ObjectNode nothing() {
    return json.createObjectNode();
  }
}
