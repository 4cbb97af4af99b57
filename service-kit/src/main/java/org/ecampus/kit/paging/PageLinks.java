package org.ecampus.kit.paging;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import org.ecampus.kit.http.Paged;

/** Adds the {@code Link} to the next page (RFC 8288), with all else of the query kept. */
@Provider
@Priority(Priorities.USER)
class PageLinks implements ContainerResponseFilter {
  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof Paged page && page.next() != null) {
      URI next =
          request
              .getUriInfo()
              .getRequestUriBuilder()
              .replaceQueryParam("after", page.next())
              .build();
      response.getHeaders().add(HttpHeaders.LINK, "<" + pathAndQuery(next) + ">; rel=\"next\"");
    }
  }

  private static String pathAndQuery(URI uri) {
    return uri.getRawPath() + '?' + uri.getRawQuery();
  }
}
