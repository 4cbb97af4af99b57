package org.ecampus.kit.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.ecampus.kit.audit.Audit;
import org.ecampus.kit.http.Problems;
import org.ecampus.kit.idempotency.Idempotent;
import org.ecampus.kit.inbox.DeadLetterFilter;
import org.ecampus.kit.inbox.DeadLetters;
import org.ecampus.kit.paging.Cursor;
import org.ecampus.kit.paging.Page;
import org.ecampus.kit.paging.PageRequest;

/** What an administrator does with dead letters; every act is in the audit log. */
@ApplicationScoped
class DeadLetterService {

  private final DeadLetters letters;
  private final Replay replay;
  private final Audit audit;

  DeadLetterService(DeadLetters letters, Replay replay, Audit audit) {
    this.letters = letters;
    this.replay = replay;
    this.audit = audit;
  }

  Page<DeadLetterView> list(DeadLetterFilter filter, PageRequest request) {
    long behind = request.cursor(1).map(cursor -> cursor.number(0)).orElse(0L);
    var entries = letters.list(filter, behind, request.rows());
    return Page.of(entries, request, entry -> Cursor.encode(entry.seq())).map(DeadLetterView::of);
  }

  /**
   * Every event is applied in a transaction of its own, whatever becomes of those behind it. Ends
   * before the transaction around it does, so that the answer is kept.
   */
  @Transactional
  @Idempotent
  public ReplayView replay(KeyRequest request) {
    var blocked = request.blocked();
    if (letters.waitingOf(blocked) == 0) {
      throw Problems.notFound();
    }
    var result = replay.of(blocked);
    return new ReplayView(result.applied(), letters.waitingOf(blocked), result.fault());
  }

  @Transactional
  @Idempotent
  public DismissalView dismiss(DismissalRequest request) {
    var dismissed =
        letters.dismissFirst(request.blocked(), request.reason()).orElseThrow(Problems::notFound);
    audit.record("dead-letter.dismissed", dismissed);
    return new DismissalView(dismissed, letters.waitingOf(request.blocked()));
  }
}
