package org.ecampus.tutoring.page;

import jakarta.enterprise.context.ApplicationScoped;
import org.ecampus.tutoring.kind.ActivityKind;
import org.ecampus.tutoring.kind.Visit;
import org.ecampus.tutoring.kind.model.CompletionRule;

/** A page, shown in the learner's language. */
@ApplicationScoped
class PageKind implements ActivityKind<PageContent> {

  @Override
  public String name() {
    return "PAGE";
  }

  @Override
  public Class<PageContent> contentType() {
    return PageContent.class;
  }

  @Override
  public CompletionRule completedBy() {
    return CompletionRule.OWN_MARK;
  }

  @Override
  public Object show(PageContent content, Visit visit) {
    var html = visit.languages().choose(content.html());
    return new PageView(html.language(), html.text());
  }
}
