package org.ecampus.kit.spoiled.one;

import jakarta.ws.rs.QueryParam;
import org.ecampus.kit.spoiled.two.SpoiledRepository;

public class SpoiledResource {
  @QueryParam("shared")
  public String shared = "";

  public String call(SpoiledRepository below) {
    return below.toString();
  }
}
