package org.ecampus.enrolment.institutions;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.ecampus.kit.audit.Audit;
import org.ecampus.kit.http.Problems;
import org.ecampus.kit.id.Ids;
import org.ecampus.kit.idempotency.Idempotent;
import org.ecampus.kit.outbox.Outbox;
import org.ecampus.kit.paging.Cursor;
import org.ecampus.kit.paging.Page;
import org.ecampus.kit.paging.PageRequest;
import org.ecampus.kit.security.Institutions;

/** Makes and changes institutions, and publishes what they are then. */
@ApplicationScoped
public class InstitutionService {

  private final InstitutionRepository institutions;
  private final CentreConfig centre;
  private final DetailsCheck check;
  private final Outbox outbox;
  private final Audit audit;
  private final Clock clock;

  InstitutionService(
      InstitutionRepository institutions,
      CentreConfig centre,
      DetailsCheck check,
      Outbox outbox,
      Audit audit,
      Clock clock) {
    this.institutions = institutions;
    this.centre = centre;
    this.check = check;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  /** The centre exists from the first start on, and is told once, however many start at once. */
  @Transactional
  void makeTheCentre(@Observes StartupEvent start) {
    Details said = new Details(centre.name(), InstitutionKind.CENTRE, centre.countryCode(), null);
    add(Institution.made(Institutions.CENTRE, said, now()));
  }

  /** Makes a partner known; 409 {@code institution-exists} when there is one with its id. */
  @Idempotent
  @Transactional
  public InstitutionView make(InstitutionRequest request) {
    UUID id = request.institutionId() == null ? Ids.next() : request.institutionId();
    check.require(id, request.details());
    Institution made = Institution.made(id, request.details(), now());
    if (!add(made)) {
      throw Problems.conflict("institution-exists", "There is an institution with this id", null);
    }
    audit.record("institution.made", id);
    return InstitutionView.of(made);
  }

  /**
   * Puts what is said now in place of what was; 409 {@code stale-revision} when it was not read.
   */
  @Transactional
  public InstitutionView change(UUID institutionId, InstitutionChangeRequest request) {
    check.require(institutionId, request.details());
    Institution institution = institutions.lock(institutionId).orElseThrow(Problems::notFound);
    refuseStale(institution, request.revision());
    institution.become(request.details(), now());
    outbox.publish(institution.changed().event());
    audit.record("institution.changed", institutionId);
    return InstitutionView.of(institution);
  }

  /** An institution as it is now; 404 when there is none. */
  @Transactional
  public InstitutionView get(UUID institutionId) {
    return institutions
        .findByIdOptional(institutionId)
        .map(InstitutionView::of)
        .orElseThrow(Problems::notFound);
  }

  /** A page of all institutions, the centre among them, in the order of their ids. */
  @Transactional
  public Page<InstitutionView> list(PageRequest page) {
    var views = institutions.byId(page).stream().map(InstitutionView::of).toList();
    return Page.of(views, page, last -> Cursor.encode(last.institutionId()));
  }

  private boolean add(Institution made) {
    boolean isNew = institutions.add(made);
    if (isNew) {
      outbox.publish(made.changed().event());
    }
    return isNew;
  }

  private static void refuseStale(Institution institution, int revision) {
    if (revision != institution.revision) {
      throw Problems.staleRevision("Changed since it was read", institution.revision);
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
