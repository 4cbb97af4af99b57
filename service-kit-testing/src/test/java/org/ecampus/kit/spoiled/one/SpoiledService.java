package org.ecampus.kit.spoiled.one;

import java.time.Instant;
import org.ecampus.kit.idempotency.Idempotent;

public class SpoiledService {
  public String callBack(SpoiledResource above) {
    return above.shared;
  }

  @Idempotent
  public String keep() {
    return Instant.now().toString();
  }
}
