package org.ecampus.kit.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.ecampus.kit.http.Paged;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A part of a list, and where to go on. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(
    List<T> items,
    @Schema(
            description = "Send as `after` for the next page; absent on the last",
            examples = "WyIwMTk5Il0")
        @Nullable String next)
    implements Paged {

  public Page {
    items = List.copyOf(items);
  }

  /**
   * Cuts a page out of rows that were read with {@link PageRequest#rows()}: one row more than asked
   * for tells that there is a next page, which starts after the cursor of the last row shown.
   */
  public static <T> Page<T> of(List<T> rows, PageRequest request, Function<T, String> cursor) {
    if (rows.size() <= request.limit()) {
      return new Page<>(rows, null);
    }
    List<T> shown = rows.subList(0, request.limit());
    return new Page<>(shown, cursor.apply(shown.getLast()));
  }

  /** The same page with every item turned into something else. */
  public <R> Page<R> map(Function<? super T, ? extends R> change) {
    return new Page<>(items.stream().<R>map(change).toList(), next);
  }
}
