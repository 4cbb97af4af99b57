package org.ecampus.enrolment.offering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ecampus.kit.http.Problems;
import org.ecampus.kit.paging.Page;
import org.ecampus.kit.paging.PageRequest;

/** Reads offerings as they stand, for anybody. */
@ApplicationScoped
public class OfferingService {

  private final OfferingRepository offerings;

  OfferingService(OfferingRepository offerings) {
    this.offerings = offerings;
  }

  /** An offering with the rules that apply to it now; 404 when there is none. */
  @Transactional
  public OfferingView get(UUID offeringId) {
    return offerings.find(offeringId).orElseThrow(Problems::notFound);
  }

  /** A page of the offerings of a course, in the order of their ids; empty for no such course. */
  @Transactional
  public Page<OfferingView> ofCourse(UUID courseId, PageRequest page) {
    return offerings.ofCourse(courseId, page);
  }
}
