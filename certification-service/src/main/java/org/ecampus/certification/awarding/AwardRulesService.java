package org.ecampus.certification.awarding;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.ecampus.certification.awarding.model.AwardRules;
import org.ecampus.kit.audit.Audit;
import org.ecampus.kit.http.Problems;
import org.ecampus.kit.id.Ids;
import org.ecampus.kit.idempotency.Idempotent;
import org.ecampus.kit.paging.Cursor;
import org.ecampus.kit.paging.Page;
import org.ecampus.kit.paging.PageRequest;

/** Keeps the award rules: the newest version that has come into force decides. */
@ApplicationScoped
public class AwardRulesService {
  private static final Duration FURTHEST = Duration.ofDays(3652);

  private static final int MOST_CACHED = 100;

  private final AwardRulesRepository versions;
  private final Audit audit;
  private final Clock clock;
  private final Cache<Integer, AwardRules> read =
      Caffeine.newBuilder().maximumSize(MOST_CACHED).build();

  AwardRulesService(AwardRulesRepository versions, Audit audit, Clock clock) {
    this.versions = versions;
    this.audit = audit;
    this.clock = clock;
  }

  /** The rules that decide about what was accomplished at that time. */
  @Transactional
  public AwardRules inForceAt(Instant time) {
    return read.get(versions.inForceAt(time), version -> versions.findById(version).toRules());
  }

  /** One version; 404 when there is none of that number. */
  @Transactional
  public AwardRulesView get(int version) {
    return versions.findByIdOptional(version).orElseThrow(Problems::notFound).toView();
  }

  /** Every version, the newest first. */
  @Transactional
  public Page<AwardRulesView> list(PageRequest request) {
    long below = request.cursor(1).map(cursor -> cursor.number(0)).orElse(Long.MAX_VALUE);
    var rows = versions.newestFirst(below, request.rows());
    return Page.of(rows, request, row -> Cursor.encode(row.version)).map(AwardRulesVersion::toView);
  }

  /** Appends the next version; 422 when it would not come into force after all others. */
  @Idempotent
  @Transactional
  public AwardRulesView append(AwardRulesRequest rules, UUID administrator) {
    versions.lockForAppending();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    AwardRulesVersion before = versions.newest().orElseThrow();
    AwardRulesVersion next = new AwardRulesVersion();
    next.version = before.version + 1;
    next.effectiveFrom = effectiveFrom(rules, now, before.effectiveFrom);
    next.rules = rules.rules();
    next.createdAt = now;
    next.createdBy = administrator;
    next.rulesId = Ids.next();
    versions.persist(next);
    audit.record("award-rules.appended", next.rulesId);
    return next.toView();
  }

  private static Instant effectiveFrom(AwardRulesRequest rules, Instant now, Instant before) {
    Instant from = rules.effectiveFrom() == null ? now : rules.effectiveFrom();
    from = from.truncatedTo(ChronoUnit.MICROS);
    if (from.isBefore(now) || from.isAfter(now.plus(FURTHEST)) || !from.isAfter(before)) {
      throw Problems.unprocessable(
          "award-rules-not-later",
          "Award rules must come into force later",
          "effectiveFrom must lie within the next ten years and after " + before);
    }
    return from;
  }
}
