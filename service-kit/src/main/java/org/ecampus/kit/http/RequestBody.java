package org.ecampus.kit.http;

import jakarta.enterprise.context.RequestScoped;

/** The bytes of the current request's body, as they came. */
@RequestScoped
public class RequestBody {
  private byte[] bytes = {};

  /** The bytes; empty when there is no body or the request has none to read. */
  public byte[] bytes() {
    return bytes.clone();
  }

  void keep(byte[] read) {
    bytes = read;
  }
}
