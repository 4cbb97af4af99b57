package org.ecampus.kit.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Refuses connections that others on the network could read or take over. */
final class TransportRules {

  static final String PUBLIC = "ecampus.public-url";
  static final String CONTENT = "ecampus.content-url";
  static final String ISSUER = "mp.jwt.verify.issuer";
  static final String KEYS = "mp.jwt.verify.publickey.location";
  static final String KEYCLOAK = "ecampus.keycloak.url";
  static final String KAFKA = "kafka.security.protocol";
  static final String DATABASE = "quarkus.datasource.jdbc.url";
  static final String DATABASE_TLS = "quarkus.datasource.jdbc.additional-jdbc-properties.sslmode";

  private static final List<String> REQUIRED = List.of(PUBLIC, ISSUER);
  private static final List<String> OPTIONAL = List.of(CONTENT, KEYS, KEYCLOAK);

  /** All values that these rules look at. */
  static final List<String> NAMED =
      Stream.of(REQUIRED, OPTIONAL, List.of(KAFKA, DATABASE, DATABASE_TLS))
          .flatMap(List::stream)
          .toList();

  private static final Set<String> KAFKA_TLS = Set.of("SSL", "SASL_SSL");
  private static final Pattern DATABASE_URL =
      Pattern.compile("quarkus\\.datasource\\.(\"?[A-Za-z0-9_-]++\"?\\.)?jdbc\\.url");
  private static final Pattern TLS =
      Pattern.compile("[?&]sslmode=(require|verify-ca|verify-full)(&|$)");

  private TransportRules() {}

  static List<String> refusals(Map<String, String> values) {
    var refusals = new ArrayList<String>();
    REQUIRED.forEach(name -> needHttps(name, values.getOrDefault(name, ""), refusals));
    OPTIONAL.forEach(name -> needHttps(name, values.getOrDefault(name, "https://"), refusals));
    if (!KAFKA_TLS.contains(values.getOrDefault(KAFKA, ""))) {
      refusals.add(KAFKA + " must be SSL or SASL_SSL");
    }
    needTlsOfDatabases(values, refusals);
    return refusals;
  }

  private static void needHttps(String name, String value, List<String> refusals) {
    if (!value.startsWith("https://")) {
      refusals.add(name + " must be an address over https");
    }
  }

  private static void needTlsOfDatabases(Map<String, String> values, List<String> refusals) {
    var sslmode = "?sslmode=" + values.getOrDefault(DATABASE_TLS, "");
    new TreeMap<>(values)
        .forEach(
            (name, url) -> {
              if (DATABASE_URL.matcher(name).matches()
                  && !TLS.matcher(url).find()
                  && !TLS.matcher(sslmode).find()) {
                refusals.add(name + " must have sslmode require, verify-ca or verify-full");
              }
            });
  }
}
