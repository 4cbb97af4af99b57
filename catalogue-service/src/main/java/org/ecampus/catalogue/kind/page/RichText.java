package org.ecampus.catalogue.kind.page;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The HTML that a page may hold: text, headings, lists, tables, links and pictures; nothing that
 * runs.
 */
final class RichText {

  private static final PolicyFactory ALLOWED =
      new HtmlPolicyBuilder()
          .allowElements("p", "br", "hr", "h2", "h3", "h4", "blockquote", "pre", "code")
          .allowElements("strong", "b", "em", "i", "u", "s", "sub", "sup", "small", "mark", "abbr")
          .allowElements("ul", "ol", "li", "dl", "dt", "dd", "figure", "figcaption", "div", "span")
          .allowElements("table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td")
          .allowAttributes("colspan", "rowspan")
          .matching(false, "1", "2", "3", "4", "5", "6", "7", "8", "9", "10")
          .onElements("th", "td")
          .allowAttributes("dir")
          .matching(false, "ltr", "rtl", "auto")
          .globally()
          .allowAttributes("lang")
          .matching(Pattern.compile("[A-Za-z0-9-]{1,35}"))
          .globally()
          .allowElements("a")
          .allowAttributes("href")
          .onElements("a")
          .requireRelsOnLinks("noopener", "noreferrer")
          .allowElements("img")
          .allowAttributes("src", "alt")
          .onElements("img")
          .allowUrlProtocols("https", "mailto")
          .toFactory();

  private RichText() {}

  /** The same text without anything that is not allowed. */
  static String sanitise(String html) {
    return ALLOWED.sanitize(html);
  }
}
