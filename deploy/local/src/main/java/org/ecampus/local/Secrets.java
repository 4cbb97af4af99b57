package org.ecampus.local;

/**
 * Passwords of the local demo; services refuse anything of this prefix outside the local profiles.
 */
public final class Secrets {

  private static final String PREFIX = "local-demo-";

  public static final String POSTGRES_SUPERUSER = PREFIX + "postgres";
  public static final String KEYCLOAK_ADMINISTRATOR = PREFIX + "keycloak-admin";
  public static final String ENROLMENT_CLIENT = PREFIX + "enrolment-client";
  public static final String FILE_LINKS = PREFIX + "file-links-of-32-bytes-and-more";
  public static final String CERTIFICATE_KEYS = PREFIX + "certificate-keys";

  private Secrets() {}

  public static String of(Service service) {
    return PREFIX + service.path();
  }

  /** The password by which a service, or the broker itself, signs in at Kafka. */
  public static String ofKafka(String name) {
    return PREFIX + "kafka-" + name;
  }

  /** The password of a demo account. */
  public static String ofPerson(String username) {
    return PREFIX + username;
  }
}
