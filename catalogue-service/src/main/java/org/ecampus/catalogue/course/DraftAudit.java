package org.ecampus.catalogue.course;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ecampus.kit.audit.Audit;

/** Records what administrators do with drafts, and not what authors do with their own. */
@ApplicationScoped
class DraftAudit {

  private final Audit audit;
  private final Author author;

  DraftAudit(Audit audit, Author author) {
    this.audit = audit;
    this.author = author;
  }

  void created(UUID courseId) {
    if (author.isAdministrator()) {
      audit.record("draft.created", courseId);
    }
  }

  void opened(Course course) {
    record("draft.opened", course);
  }

  void changed(Course course) {
    record("draft.changed", course);
  }

  void submitted(Course course) {
    record("draft.submitted", course);
  }

  void discarded(Course course) {
    record("draft.discarded", course);
  }

  private void record(String action, Course course) {
    if (!author.owns(course)) {
      audit.record(action, course.id);
    }
  }
}
