package org.ecampus.client;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A browser without scripts: it keeps cookies, fills in forms, and follows a redirect when told to.
 */
final class Browser {

  private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

  private final Map<String, String> cookies = new ConcurrentHashMap<>();

  Answer open(String url) {
    return remember(request(url).get());
  }

  /** Sends the form of a page with these fields. */
  Answer submit(Answer page, Map<String, String> fields) {
    var form = FORM.matcher(page.text());
    if (!form.find()) {
      throw new UnexpectedAnswer("a page with a form", page);
    }
    return remember(
        request(form.group(1).replace("&amp;", "&"))
            .with("Content-Type", Form.MEDIA_TYPE)
            .send("POST", Form.of(fields)));
  }

  private Request request(String url) {
    var line =
        cookies.entrySet().stream()
            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
            .collect(Collectors.joining("; "));
    return line.isEmpty() ? new Request(url) : new Request(url).with("Cookie", line);
  }

  private Answer remember(Answer answer) {
    for (var cookie : answer.response().headers().allValues("Set-Cookie")) {
      var pair = cookie.split(";", 2)[0].split("=", 2);
      cookies.put(pair[0], pair[1]);
    }
    return answer;
  }
}
