package org.ecampus.tutoring.listening;

import jakarta.enterprise.context.ApplicationScoped;
import org.ecampus.tutoring.kind.ActivityKind;
import org.ecampus.tutoring.kind.Visit;
import org.ecampus.tutoring.kind.model.CompletionRule;

/** A kind that exists in tests only: this package is all that it takes. */
@ApplicationScoped
class ListeningKind implements ActivityKind<ListeningContent> {

  @Override
  public String name() {
    return "LISTENING";
  }

  @Override
  public Class<ListeningContent> contentType() {
    return ListeningContent.class;
  }

  @Override
  public CompletionRule completedBy() {
    return CompletionRule.OWN_MARK;
  }

  @Override
  public Object show(ListeningContent content, Visit visit) {
    return new ListeningView(content.url(), visit.completed());
  }
}
