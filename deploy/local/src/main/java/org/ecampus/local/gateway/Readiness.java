package org.ecampus.local.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.util.List;

/** Asks the replicas of services once a second whether they are ready to be asked. */
final class Readiness {

  private static final long PERIOD_MILLIS = 1_000;

  private final HttpClient client;
  private final List<Origin> replicas;

  Readiness(HttpClient client, Routes routes) {
    this.client = client;
    this.replicas = routes.replicas().toList();
  }

  /** Asks until Vert.x is closed. */
  void watch(Vertx vertx) {
    if (!replicas.isEmpty()) {
      vertx.setPeriodic(PERIOD_MILLIS, tick -> replicas.forEach(this::ask));
    }
  }

  private void ask(Origin replica) {
    client
        .request(question(replica))
        .compose(HttpClientRequest::send)
        .map(answer -> answer.statusCode() == 200)
        .otherwise(false)
        .onSuccess(replica::foundReady);
  }

  private static RequestOptions question(Origin replica) {
    return new RequestOptions()
        .setMethod(HttpMethod.GET)
        .setHost("localhost")
        .setPort(replica.managementPort())
        .setURI("/q/health/ready")
        .setTimeout(PERIOD_MILLIS * 2);
  }
}
