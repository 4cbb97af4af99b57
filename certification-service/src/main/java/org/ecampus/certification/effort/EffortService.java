package org.ecampus.certification.effort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.ecampus.kit.id.Ids;
import org.ecampus.kit.paging.Cursor;
import org.ecampus.kit.paging.Page;
import org.ecampus.kit.paging.PageRequest;

/** Keeps the ledger: a course version brings its effort to a learner once. */
@ApplicationScoped
public class EffortService {
  private final EffortRepository entries;

  EffortService(EffortRepository entries) {
    this.entries = entries;
  }

  /**
   * Enters the effort and returns the id of its entry; empty when the event, or another completion
   * of the same version by the same learner, was entered before.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Optional<UUID> enter(EarnedEffort effort) {
    UUID entryId = Ids.next();
    return entries.insertOnce(entryId, effort) ? Optional.of(entryId) : Optional.empty();
  }

  /** The learner's total and one page of entries, the newest first. */
  @Transactional
  public EffortAccount account(UUID learnerId, PageRequest request) {
    var before = request.cursor(1).map(cursor -> cursor.uuid(0));
    var rows = entries.newestFirst(learnerId, before, request.rows());
    var page = Page.of(rows, request, row -> Cursor.encode(row.entryId)).map(EffortEntryView::of);
    return EffortAccount.of(entries.totalMinutes(learnerId), page);
  }
}
