package org.ecampus.catalogue.kind.page;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.ecampus.catalogue.content.ActivityKind;
import org.ecampus.catalogue.content.SentContent;

/** A page to read. */
@Singleton
class PageActivity implements ActivityKind<PageContent> {

  private static final int LARGEST = 100_000;

  @Override
  public String name() {
    return "PAGE";
  }

  @Override
  public Class<PageContent> type() {
    return PageContent.class;
  }

  @Override
  public PageContent read(SentContent sent) {
    Map<String, String> html = sent.byLanguage(sent.as(PageContent.class).html(), "html");
    html.replaceAll((_, sentHtml) -> sanitised(sentHtml, sent));
    return new PageContent(html);
  }

  private static String sanitised(String html, SentContent sent) {
    String clean = RichText.sanitise(html);
    if (clean.isBlank() || clean.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
      throw sent.refusal("html", "must have 1 to 100,000 bytes of HTML that is allowed");
    }
    return clean;
  }
}
