package org.ecampus.kit.config;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a configuration must hold to before a service starts with it where it matters. */
final class StartupRules {

  private static final String DEMO_SECRET = "local-demo-";
  private static final String ISSUER = "mp.jwt.verify.issuer";
  private static final String AUDIENCES = "mp.jwt.verify.audiences";
  private static final Set<String> ON_A_LAPTOP = Set.of("local", "dev", "test");

  private StartupRules() {}

  /** Why the service may not start with these profiles and values; empty when it may. */
  static List<String> refusals(Collection<String> profiles, Map<String, String> values) {
    if (profiles.stream().anyMatch(ON_A_LAPTOP::contains)) {
      return List.of();
    }
    var refusals = new ArrayList<String>();
    new TreeMap<>(values)
        .forEach(
            (name, value) -> {
              if (value.startsWith(DEMO_SECRET)) {
                refusals.add(name + " holds a secret of the local demo");
              }
            });
    if (!values.getOrDefault(ISSUER, "").startsWith("https://")) {
      refusals.add(ISSUER + " must name an issuer over https");
    }
    if (values.getOrDefault(AUDIENCES, "").isBlank()) {
      refusals.add(AUDIENCES + " must name the audience of this service");
    }
    return refusals;
  }
}
