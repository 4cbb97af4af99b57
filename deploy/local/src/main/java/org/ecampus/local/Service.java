package org.ecampus.local;

import java.util.Locale;

/** The five services, each with its port before any offset. */
public enum Service {
  CATALOGUE(8101),
  ENROLMENT(8102),
  TUTORING(8103),
  CERTIFICATION(8104),
  WEBINAR(8105);

  private final int port;

  Service(int port) {
    this.port = port;
  }

  public int port() {
    return port;
  }

  /** The short name, as it stands in paths: {@code catalogue}. */
  public String path() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name of the module: {@code catalogue-service}. */
  public String module() {
    return path() + "-service";
  }

  /** The name of both the database and the role that owns it. */
  public String database() {
    return "ecampus_" + path();
  }
}
