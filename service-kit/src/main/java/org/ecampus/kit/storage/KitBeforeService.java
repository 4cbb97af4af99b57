package org.ecampus.kit.storage;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Has every start of a service migrate the kit's tables first. */
@Singleton
class KitBeforeService implements FlywayConfigurationCustomizer {

  @Override
  public void customize(FluentConfiguration configuration) {
    configuration.callbacks(KitMigrations.first());
  }
}
