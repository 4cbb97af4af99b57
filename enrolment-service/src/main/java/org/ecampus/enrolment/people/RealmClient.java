package org.ecampus.enrolment.people;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.client.Client;
import org.jboss.resteasy.reactive.client.api.QuarkusRestClientProperties;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;

/**
 * Our one connection to Keycloak, opened when somebody is registered. Built here and not by the
 * Quarkus extension, which knows no timeouts.
 */
@ApplicationScoped
class RealmClient {

  private final KeycloakConfig config;
  private final Keycloak keycloak;

  RealmClient(KeycloakConfig config) {
    this.config = config;
    this.keycloak =
        KeycloakBuilder.builder()
            .serverUrl(config.url())
            .realm(config.realm())
            .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
            .clientId(config.clientId())
            .clientSecret(config.clientSecret())
            .resteasyClient(client(config.timeout().toMillis()))
            .build();
  }

  RealmResource get() {
    return keycloak.realm(config.realm());
  }

  @PreDestroy
  void close() {
    keycloak.close();
  }

  private static Client client(long timeoutMillis) {
    Client client = Keycloak.getClientProvider().newRestEasyClient(null, null, false);
    return client.property(QuarkusRestClientProperties.READ_TIMEOUT, timeoutMillis);
  }
}
