package org.ecampus.certification.effort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ecampus.certification.subject.Subject;
import org.ecampus.kit.id.Ids;
import org.ecampus.kit.paging.Cursor;
import org.ecampus.kit.paging.Page;
import org.ecampus.kit.paging.PageRequest;
import org.ecampus.kit.security.Scope;

/** Keeps the ledger: the effort of a subject counts once, however often it is repeated. */
@ApplicationScoped
public class EffortService {
  private final EffortRepository entries;

  EffortService(EffortRepository entries) {
    this.entries = entries;
  }

  /**
   * Enters the effort: the first time all of it, at a repeat the minutes that go beyond what is
   * entered already. Repeats of one subject by one learner come in one after the other.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Entered enter(EarnedEffort effort) {
    UUID entryId = Ids.next();
    return entries.insertOnce(entryId, effort, 0, effort.minutes())
        ? new Entered(List.of(entryId), false)
        : new Entered(repeat(entryId, effort), true);
  }

  /** The entries that hold a learner's effort for a subject. */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<UUID> entriesOf(UUID learnerId, Subject subject) {
    return entries.ofSubject(learnerId, subject).stream().map(entry -> entry.entryId).toList();
  }

  /** Forgets a learner's ledger in a transaction that erases them; how many rows it had. */
  @Transactional(Transactional.TxType.MANDATORY)
  public int forget(UUID learnerId) {
    return Math.toIntExact(entries.delete("learnerId", learnerId));
  }

  /** The learner's total and one page of entries, the newest first. */
  @Transactional
  public EffortAccount account(Scope scope, UUID learnerId, PageRequest request) {
    var before = request.cursor(1).map(cursor -> cursor.uuid(0));
    var rows = entries.newestFirst(scope, learnerId, before, request.rows());
    var page = Page.of(rows, request, row -> Cursor.encode(row.entryId)).map(EffortEntryView::of);
    return EffortAccount.of(entries.totalMinutes(scope, learnerId), page);
  }

  private List<UUID> repeat(UUID entryId, EarnedEffort effort) {
    entries.lock(effort.learnerId(), effort.subject());
    List<EffortEntry> before = entries.ofSubject(effort.learnerId(), effort.subject());
    List<UUID> ids = new ArrayList<>(before.stream().map(entry -> entry.entryId).toList());
    int more = effort.minutes() - before.stream().mapToInt(entry -> entry.minutes).sum();
    if (more > 0 && entries.insertOnce(entryId, effort, before.size(), more)) {
      ids.add(entryId);
    }
    return ids;
  }
}
