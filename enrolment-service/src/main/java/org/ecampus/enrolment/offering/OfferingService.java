package org.ecampus.enrolment.offering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ecampus.kit.http.Problems;
import org.ecampus.kit.paging.Page;
import org.ecampus.kit.paging.PageRequest;

@ApplicationScoped
public class OfferingService {

  private final OfferingRepository offerings;

  OfferingService(OfferingRepository offerings) {
    this.offerings = offerings;
  }

  @Transactional
  public Offering get(UUID offeringId) {
    return offerings.find(offeringId).orElseThrow(Problems::notFound);
  }

  @Transactional
  public Page<Offering> ofCourse(UUID courseId, PageRequest page) {
    return offerings.ofCourse(courseId, page);
  }
}
