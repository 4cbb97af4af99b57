package org.ecampus.enrolment.institutions;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.ecampus.enrolment.learners.Countries;
import org.ecampus.kit.audit.Audit;
import org.ecampus.kit.http.Problems;
import org.ecampus.kit.id.Ids;
import org.ecampus.kit.idempotency.Idempotent;
import org.ecampus.kit.outbox.Outbox;
import org.ecampus.kit.paging.Cursor;
import org.ecampus.kit.paging.Page;
import org.ecampus.kit.paging.PageRequest;
import org.ecampus.kit.security.Institutions;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class InstitutionService {

  private final InstitutionRepository institutions;
  private final CentreConfig centre;
  private final Countries countries;
  private final Outbox outbox;
  private final Audit audit;
  private final Clock clock;

  InstitutionService(
      InstitutionRepository institutions,
      CentreConfig centre,
      Countries countries,
      Outbox outbox,
      Audit audit,
      Clock clock) {
    this.institutions = institutions;
    this.centre = centre;
    this.countries = countries;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  /** The centre exists from the first start on, and is told once. */
  @Transactional
  void makeTheCentre(@Observes StartupEvent start) {
    if (institutions.findByIdOptional(Institutions.CENTRE).isEmpty()) {
      Institution made = new Institution();
      made.id = Institutions.CENTRE;
      made.name = centre.name();
      made.kind = InstitutionKind.CENTRE;
      made.countryCode = centre.countryCode();
      add(made);
    }
  }

  @Idempotent
  @Transactional
  public InstitutionView make(InstitutionRequest request) {
    requireCountry(request.countryCode());
    Institution institution = institution(request);
    if (institutions.findByIdOptional(institution.id).isPresent()) {
      throw Problems.conflict("institution-exists", "There is an institution with this id", null);
    }
    add(institution);
    audit.record("institution.made", institution.id);
    return InstitutionView.of(institution);
  }

  @Transactional
  public InstitutionView get(UUID institutionId) {
    return institutions
        .findByIdOptional(institutionId)
        .map(InstitutionView::of)
        .orElseThrow(Problems::notFound);
  }

  @Transactional
  public Page<InstitutionView> list(PageRequest page) {
    var views = institutions.byId(page).stream().map(InstitutionView::of).toList();
    return Page.of(views, page, last -> Cursor.encode(last.institutionId()));
  }

  private void add(Institution institution) {
    institution.revision = 1;
    institution.changedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
    institutions.persist(institution);
    outbox.publish(institution.changed().event());
  }

  private static Institution institution(InstitutionRequest request) {
    Institution made = new Institution();
    made.id = request.institutionId() == null ? Ids.next() : request.institutionId();
    made.name = request.name().strip();
    made.kind = partner(request.kind());
    made.countryCode = request.countryCode();
    Brand brand = request.brand();
    if (brand != null) {
      made.primaryColour = brand.primaryColour();
      made.website = website(brand.website());
    }
    return made;
  }

  private static InstitutionKind partner(InstitutionKind kind) {
    if (kind == InstitutionKind.CENTRE) {
      throw Problems.invalid("kind", "there is one centre, and it exists");
    }
    return kind;
  }

  private void requireCountry(String code) {
    if (countries.regionOf(code).isEmpty()) {
      throw Problems.invalid("countryCode", "is no ISO 3166-1 country");
    }
  }

  private static @Nullable String website(@Nullable String said) {
    if (said != null && !isHttps(said)) {
      throw Problems.invalid("brand.website", "is no https address");
    }
    return said;
  }

  private static boolean isHttps(String said) {
    try {
      URI address = URI.create(said);
      return "https".equals(address.getScheme()) && address.getHost() != null;
    } catch (IllegalArgumentException malformed) {
      return false;
    }
  }
}
