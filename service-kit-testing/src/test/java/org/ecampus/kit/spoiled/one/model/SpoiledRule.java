package org.ecampus.kit.spoiled.one.model;

import jakarta.ws.rs.NotFoundException;

public class SpoiledRule {
  public RuntimeException refusal() {
    return new NotFoundException();
  }
}
