package org.ecampus.kit.telemetry;

import io.opentelemetry.sdk.trace.samplers.Sampler;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Records spans where a collector takes them in, and elsewhere none: ids of traces are made and
 * handed on all the same, for logs, problems and events.
 */
@Singleton
class SpanSampler {

  @Produces
  @Singleton
  Sampler sampler(
      @ConfigProperty(name = "quarkus.otel.exporter.otlp.endpoint") Optional<String> collector) {
    return collector.filter(address -> !address.isBlank()).isPresent()
        ? Sampler.parentBased(Sampler.alwaysOn())
        : Sampler.alwaysOff();
  }
}
