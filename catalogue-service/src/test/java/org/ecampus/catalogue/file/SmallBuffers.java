package org.ecampus.catalogue.file;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.inject.Singleton;

/** Lets the system keep little of what a client does not read, so that what we keep shows. */
@Singleton
class SmallBuffers implements HttpServerOptionsCustomizer {

  static final int SEND = 65_536;

  @Override
  public void customizeHttpServer(HttpServerOptions options) {
    options.setSendBufferSize(SEND);
  }
}
