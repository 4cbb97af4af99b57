package org.ecampus.kit.config;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.Config;

/** Refuses to start a service whose configuration is fit for a laptop only. */
@Singleton
class StartupGuard {

  private final Config config;

  StartupGuard(Config config) {
    this.config = config;
  }

  void check(@Observes @Priority(1) StartupEvent startup) {
    var refusals = StartupRules.refusals(ConfigUtils.getProfiles(), values());
    if (!refusals.isEmpty()) {
      throw new IllegalStateException("Refusing to start: " + String.join("; ", refusals));
    }
  }

  /**
   * What is configured; what has a rule is read by name, so that an environment variable is found.
   */
  Map<String, String> values() {
    var values = new HashMap<String, String>();
    for (var name : config.getPropertyNames()) {
      var value = config.getConfigValue(name).getRawValue();
      if (value != null) {
        values.put(name, value);
      }
    }
    StartupRules.NAMED.forEach(name -> put(name, values));
    return values;
  }

  private void put(String name, Map<String, String> values) {
    config.getOptionalValue(name, String.class).ifPresent(value -> values.put(name, value));
  }
}
