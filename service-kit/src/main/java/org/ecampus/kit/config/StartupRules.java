package org.ecampus.kit.config;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a configuration must hold to before a service starts with it where it matters. */
final class StartupRules {

  static final String AUDIENCES = "mp.jwt.verify.audiences";
  static final String SECOND_FACTOR = "ecampus.security.second-factor";
  static final String CLOCK_OFFSET = "ecampus.clock.offset";

  /** All values that are looked at by their name. */
  static final List<String> NAMED =
      Stream.concat(
              Stream.of(AUDIENCES, SECOND_FACTOR, CLOCK_OFFSET), TransportRules.NAMED.stream())
          .toList();

  private static final String DEMO_SECRET = "local-demo-";
  private static final Set<String> ZERO = Set.of("PT0S", "0S", "0s", "0");

  private StartupRules() {}

  /** Why the service may not start with these profiles and values; empty when it may. */
  static List<String> refusals(Collection<String> profiles, Map<String, String> values) {
    if (Laptop.isMeant(profiles)) {
      return List.of();
    }
    var refusals = demoSecrets(values);
    refusals.addAll(TransportRules.refusals(values));
    if (values.getOrDefault(AUDIENCES, "").isBlank()) {
      refusals.add(AUDIENCES + " must name the audience of this service");
    }
    if (!values.getOrDefault(SECOND_FACTOR, "required").equals("required")) {
      refusals.add(SECOND_FACTOR + " must be required");
    }
    if (!ZERO.contains(values.getOrDefault(CLOCK_OFFSET, "PT0S"))) {
      refusals.add(CLOCK_OFFSET + " must be zero");
    }
    return refusals;
  }

  private static List<String> demoSecrets(Map<String, String> values) {
    var refusals = new ArrayList<String>();
    new TreeMap<>(values)
        .forEach(
            (name, value) -> {
              if (value.contains(DEMO_SECRET)) {
                refusals.add(name + " holds a secret of the local demo");
              }
            });
    return refusals;
  }
}
