package org.ecampus.kit.security;

import java.util.UUID;

/** Institutions that exist from the start. */
public final class Institutions {
  /** The centre that runs the campus. */
  public static final UUID CENTRE = UUID.fromString("01990000-0000-7000-8000-000000000001");

  private Institutions() {}
}
