package org.ecampus.kit.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.ecampus.kit.http.Problems;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which part of a list is asked for; what is out of range is refused with 400. */
public record PageRequest(
    @Parameter(description = "How many items at most")
        @QueryParam("limit")
        @DefaultValue("50")
        @Min(1)
        @Max(MOST)
        int limit,
    @Parameter(description = "The `next` of the page before") @QueryParam("after") @Size(max = 1000)
        @Nullable String after) {

  private static final int MOST = 200;

  public PageRequest {
    if (limit < 1 || limit > MOST) {
      throw Problems.invalid("limit", "must be between 1 and " + MOST);
    }
  }

  /** How many rows to read: one more than shown, to learn whether there is a next page. */
  public int rows() {
    return limit + 1;
  }

  /** Where to go on, as so many parts as the list's order has; empty at the start of the list. */
  public Optional<Cursor> cursor(int parts) {
    return Optional.ofNullable(after).map(text -> Cursor.decode(text, parts));
  }
}
