package org.ecampus.catalogue.index;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once the index was made. */
@Readiness
@ApplicationScoped
class IndexReadiness implements HealthCheck {

  private final CourseIndex index;

  IndexReadiness(CourseIndex index) {
    this.index = index;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("search index").status(index.isThere()).build();
  }
}
