package org.ecampus.kit.spoiled.one;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.QueryParam;
import org.ecampus.kit.idempotency.TakesNoKey;
import org.ecampus.kit.spoiled.two.SpoiledRepository;

public class SpoiledResource {
  @QueryParam("shared")
  public String shared = "";

  public String call(SpoiledRepository below) {
    return below.toString();
  }

  @POST
  public String post() {
    return shared;
  }

  @POST
  @TakesNoKey("It changes nothing")
  public String keyless() {
    return shared;
  }

  @POST
  public String kept(SpoiledService useCases) {
    return useCases.keep();
  }
}
