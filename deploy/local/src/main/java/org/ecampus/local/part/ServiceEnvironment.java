package org.ecampus.local.part;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.ecampus.local.Options;
import org.ecampus.local.Ports;
import org.ecampus.local.Replica;
import org.ecampus.local.Secrets;
import org.ecampus.local.Service;

/**
 * What a service is told about the world it runs in; in production the same names, other values.
 */
public final class ServiceEnvironment {

  private final Options options;

  public ServiceEnvironment(Options options) {
    this.options = options;
  }

  /** Environment variables of a service's process, sorted by name. */
  public Map<String, String> of(Replica replica) {
    var service = replica.service();
    var ports = options.ports();
    var keycloak = "http://localhost:" + ports.keycloak() + "/auth";
    var all = new TreeMap<String, String>();
    all.put("QUARKUS_PROFILE", "local");
    all.put("QUARKUS_HTTP_HOST", Ports.LOOPBACK);
    all.put("QUARKUS_MANAGEMENT_HOST", Ports.LOOPBACK);
    all.put("QUARKUS_HTTP_PORT", Integer.toString(ports.of(replica)));
    all.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(ports.managementOf(replica)));
    all.put("QUARKUS_DATASOURCE_JDBC_URL", Databases.url(ports, service.database()));
    all.put("QUARKUS_DATASOURCE_USERNAME", service.database());
    all.put("QUARKUS_DATASOURCE_PASSWORD", Secrets.of(service));
    KafkaLogin.client(ports, service.path())
        .forEach((name, value) -> all.put(variable("kafka." + name), value.toString()));
    all.put("MP_JWT_VERIFY_ISSUER", options.url() + "/auth/realms/ecampus");
    all.put(
        "MP_JWT_VERIFY_PUBLICKEY_LOCATION",
        keycloak + "/realms/ecampus/protocol/openid-connect/certs");
    all.put("ECAMPUS_PUBLIC_URL", options.url());
    all.put("ECAMPUS_SECURITY_SECOND_FACTOR", "exempt");
    all.put("ECAMPUS_CLOCK_OFFSET", new ClockOffset(options).read().toString());
    if (service == Service.CATALOGUE || service == Service.TUTORING) {
      all.put("ECAMPUS_CONTENT_URL", options.contentUrl());
      all.put("ECAMPUS_FILES_LINK_SECRET", Secrets.FILE_LINKS);
    }
    if (service == Service.CATALOGUE) {
      all.put("ECAMPUS_CATALOGUE_FILES_DIRECTORY", options.home().resolve("files").toString());
    }
    if (service == Service.ENROLMENT) {
      all.put("ECAMPUS_KEYCLOAK_URL", keycloak);
      all.put("ECAMPUS_KEYCLOAK_CLIENT_SECRET", Secrets.ENROLMENT_CLIENT);
    }
    if (service == Service.CERTIFICATION) {
      all.put("ECAMPUS_CERTIFICATION_KEY_PASSWORD", Secrets.CERTIFICATE_KEYS);
    }
    return all;
  }

  private static String variable(String property) {
    return property.replace('.', '_').toUpperCase(Locale.ROOT);
  }
}
