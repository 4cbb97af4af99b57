package org.ecampus.tutoring.file;

import jakarta.enterprise.context.ApplicationScoped;
import org.ecampus.tutoring.kind.ActivityKind;
import org.ecampus.tutoring.kind.Visit;
import org.ecampus.tutoring.kind.model.CompletionRule;

/** A file, shown with a link that only those who may read the course are given. */
@ApplicationScoped
class FileKind implements ActivityKind<FileContent> {

  private final FileLinks links;

  FileKind(FileLinks links) {
    this.links = links;
  }

  @Override
  public String name() {
    return "FILE";
  }

  @Override
  public Class<FileContent> contentType() {
    return FileContent.class;
  }

  @Override
  public CompletionRule completedBy() {
    return CompletionRule.OWN_MARK;
  }

  @Override
  public Object show(FileContent content, Visit visit) {
    return links.to(content);
  }
}
