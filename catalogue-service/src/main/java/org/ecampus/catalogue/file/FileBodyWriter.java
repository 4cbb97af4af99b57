package org.ecampus.catalogue.file;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/** Writes files onto the connection itself, since a stream of bytes runs ahead of it. */
@Provider
class FileBodyWriter implements ServerMessageBodyWriter<FileBody> {

  private final Sending sending;

  FileBodyWriter(Sending sending) {
    this.sending = sending;
  }

  @Override
  public boolean isWriteable(
      Class<?> type, Type generic, ResteasyReactiveResourceInfo target, MediaType mediaType) {
    return type == FileBody.class;
  }

  @Override
  public boolean isWriteable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
    return type == FileBody.class;
  }

  @Override
  public void writeResponse(FileBody file, Type generic, ServerRequestContext request) {
    request
        .serverResponse()
        .setResponseHeader(HttpHeaders.CONTENT_LENGTH, Long.toString(file.length()));
    if (sending.send(file.bytes())) {
      request.serverResponse().end();
    }
  }

  @Override
  public void writeTo(
      FileBody file,
      Class<?> type,
      Type generic,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream out) {
    throw new IllegalStateException("A file is written onto its connection only");
  }
}
