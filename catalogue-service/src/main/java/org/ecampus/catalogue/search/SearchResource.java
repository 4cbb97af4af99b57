package org.ecampus.catalogue.search;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.ecampus.kit.http.WrittenAnswer;
import org.ecampus.kit.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Finding courses, for everybody. */
@Path("/api/catalogue/v1/courses")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class SearchResource {

  private final SearchService search;

  SearchResource(SearchService search) {
    this.search = search;
  }

  @GET
  @PermitAll
  @Operation(
      operationId = "searchCourses",
      summary = "Search published courses by words in any language and by facets, the best first")
  @APIResponseSchema(value = SearchPage.class, responseCode = "200", responseDescription = "OK")
  public WrittenAnswer search(
      @BeanParam @Valid SearchRequest request, @BeanParam @Valid PageRequest page) {
    return search.search(request, page);
  }
}
