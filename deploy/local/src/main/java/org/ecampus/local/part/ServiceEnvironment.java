package org.ecampus.local.part;

import java.util.Map;
import java.util.TreeMap;
import org.ecampus.local.Options;
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

  /** Environment variables of a service, sorted by name. */
  public Map<String, String> of(Service service) {
    var ports = options.ports();
    var keycloak = "http://localhost:" + ports.keycloak() + "/auth";
    var all = new TreeMap<String, String>();
    all.put("QUARKUS_PROFILE", "local");
    all.put("QUARKUS_HTTP_PORT", Integer.toString(ports.of(service)));
    all.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(ports.managementOf(service)));
    all.put("QUARKUS_DATASOURCE_JDBC_URL", Databases.url(ports, service.database()));
    all.put("QUARKUS_DATASOURCE_USERNAME", service.database());
    all.put("QUARKUS_DATASOURCE_PASSWORD", Secrets.of(service));
    all.put("KAFKA_BOOTSTRAP_SERVERS", "localhost:" + ports.kafka());
    all.put("MP_JWT_VERIFY_ISSUER", options.url() + "/auth/realms/ecampus");
    all.put(
        "MP_JWT_VERIFY_PUBLICKEY_LOCATION",
        keycloak + "/realms/ecampus/protocol/openid-connect/certs");
    all.put("ECAMPUS_PUBLIC_URL", options.url());
    if (service == Service.ENROLMENT) {
      all.put("ECAMPUS_KEYCLOAK_URL", keycloak);
      all.put("ECAMPUS_KEYCLOAK_CLIENT_SECRET", Secrets.ENROLMENT_CLIENT);
    }
    if (service == Service.CERTIFICATION) {
      all.put("ECAMPUS_CERTIFICATION_KEY_PASSWORD", Secrets.CERTIFICATE_KEYS);
    }
    return all;
  }
}
