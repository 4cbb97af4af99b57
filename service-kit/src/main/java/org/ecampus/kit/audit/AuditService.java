package org.ecampus.kit.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ecampus.kit.http.Problems;
import org.ecampus.kit.paging.Cursor;
import org.ecampus.kit.paging.Page;
import org.ecampus.kit.paging.PageRequest;

/** Reads the audit log, and tries whether it is whole. */
@ApplicationScoped
class AuditService {

  private static final int MOST_VERIFIED = 10_000;

  private final AuditTable entries;

  AuditService(AuditTable entries) {
    this.entries = entries;
  }

  @Transactional
  public Page<AuditView> list(PageRequest page, Optional<UUID> subjectId) {
    long behind = page.cursor(1).map(cursor -> cursor.number(0)).orElse(0L);
    return Page.of(
            entries.behind(behind, subjectId, page.rows()),
            page,
            entry -> Cursor.encode(entry.link().position()))
        .map(AuditView::of);
  }

  /** Computes the hashes anew from a position on, which 404 says when there is no such entry. */
  @Transactional
  public VerificationView verify(long from) {
    var start = from == 0 ? Link.START : entries.link(from).orElseThrow(Problems::notFound);
    return verify(start, entries.behind(from, Optional.empty(), MOST_VERIFIED + 1));
  }

  private static VerificationView verify(Link start, List<ChainedEntry> chain) {
    var last = start;
    for (var chained : chain.subList(0, Math.min(MOST_VERIFIED, chain.size()))) {
      var due = last.next(chained.entry());
      if (!due.equals(chained.link())) {
        return new VerificationView(last.position(), last.hash(), due.position(), false);
      }
      last = due;
    }
    return new VerificationView(last.position(), last.hash(), null, chain.size() > MOST_VERIFIED);
  }
}
