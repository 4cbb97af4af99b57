package org.ecampus.kit.config;

import java.util.Collection;
import java.util.Set;

/** Tells a service on a laptop, where much is allowed, from one that matters. */
public final class Laptop {

  private static final Set<String> PROFILES = Set.of("local", "dev", "test");

  private Laptop() {}

  /** Whether one of the active profiles is local, dev or test. */
  public static boolean isMeant(Collection<String> profiles) {
    return profiles.stream().anyMatch(PROFILES::contains);
  }
}
