package org.ecampus.certification.effort;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.ecampus.kit.http.Paged;
import org.ecampus.kit.paging.Page;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The total of a learner's effort with one page of its entries, the newest first. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EffortAccount(
    @Schema(description = "Over all entries, not only this page", examples = "200")
        long totalMinutes,
    @Schema(description = "The same in hours, rounded down to a hundredth", examples = "3.33")
        BigDecimal totalHours,
    List<EffortEntryView> items,
    @Schema(
            description = "Send as `after` for the next page; absent on the last",
            examples = "WyIw")
        @Nullable String next)
    implements Paged {

  private static final BigDecimal MINUTES_PER_HOUR = BigDecimal.valueOf(60);

  public EffortAccount {
    items = List.copyOf(items);
  }

  static EffortAccount of(long totalMinutes, Page<EffortEntryView> page) {
    BigDecimal hours =
        BigDecimal.valueOf(totalMinutes).divide(MINUTES_PER_HOUR, 2, RoundingMode.DOWN);
    return new EffortAccount(totalMinutes, hours, page.items(), page.next());
  }
}
