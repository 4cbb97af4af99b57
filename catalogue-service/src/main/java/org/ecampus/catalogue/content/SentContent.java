package org.ecampus.catalogue.content;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.UUID;
import org.ecampus.catalogue.content.model.FileReference;
import org.ecampus.kit.http.ProblemException;
import org.ecampus.kit.http.Problems;
import org.ecampus.kit.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The content of an activity as its author sent it, and what a kind needs to read it. Places are
 * paths below the content, such as {@code questions[0].prompts}.
 */
public final class SentContent {

  private final ObjectNode json;
  private final String path;
  private final StrictContent strict;
  private final Identities identities;
  private final Map<UUID, FileReference> files;

  SentContent(
      ObjectNode json,
      String path,
      StrictContent strict,
      Identities identities,
      Map<UUID, FileReference> files) {
    this.json = json;
    this.path = path;
    this.strict = strict;
    this.identities = identities;
    this.files = files;
  }

  /** All of it as this record; unknown, ill-typed and invalid fields are refused. */
  public <T> T as(Class<T> type) {
    return strict.read(json, type, path);
  }

  /** The id that was sent back, which this draft must have given, or a new one. */
  public UUID id(@Nullable UUID sent, String where) {
    return identities.keep(sent, at(where));
  }

  /** A file that the author may use in this course. */
  public FileReference file(UUID id, String where) {
    FileReference file = files.get(id);
    if (file == null) {
      throw refusal(where, "must be a file of the author or of this course");
    }
    return file;
  }

  /** The same text, in public languages only. */
  public LocalizedText texts(LocalizedText texts, String where) {
    return Titles.inLanguages(texts, at(where));
  }

  /** A new map by canonical tags of public languages; a language that comes twice is refused. */
  public <T> Map<String, T> byLanguage(Map<String, T> sent, String where) {
    return Titles.byLanguage(sent, at(where));
  }

  /** 400 for what stands at this place. */
  public ProblemException refusal(String where, String message) {
    return Problems.invalid(at(where), message);
  }

  private String at(String where) {
    return path + "." + where;
  }
}
