package org.ecampus.catalogue.content;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.ecampus.catalogue.content.model.FileReference;
import org.ecampus.catalogue.content.model.Shortcoming;

/**
 * One kind of activity: how its content is read from its author, checked for publishing, and what
 * of it leaves the catalogue. Every bean of this type is a kind; {@code C} is the record that its
 * content is stored as.
 */
public interface ActivityKind<C> {

  /** The name in documents and events: upper case letters, digits and underscores, at most 50. */
  String name();

  /** The record that content is stored as; unknown fields of a stored document are ignored. */
  Class<C> type();

  /** The files that sent content names, so that they can be looked up before it is read. */
  default Stream<UUID> filesNamed(ObjectNode sent) {
    return Stream.empty();
  }

  /** Reads what an author sent and refuses, with 400 and the place, what cannot be stored. */
  C read(SentContent sent);

  /** What keeps stored content from being published, by its place in the content. */
  default Stream<Shortcoming> check(C content) {
    return Stream.empty();
  }

  /** The ids given to parts of the content, which its author may send back to keep them. */
  default Stream<UUID> partIds(C content) {
    return Stream.empty();
  }

  /** The files that stored content refers to. */
  default Stream<FileReference> files(C content) {
    return Stream.empty();
  }

  /** What the event of publication carries: all that is stored, answer keys included. */
  default Object published(C content) {
    return content;
  }

  /** What everybody may read on the course page, never an answer key; nothing by default. */
  default Optional<?> shown(C content) {
    return Optional.empty();
  }
}
