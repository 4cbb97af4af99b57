package org.ecampus.kit.spoiled.two;

import jakarta.transaction.Transactional;
import org.ecampus.kit.spoiled.one.SpoiledResource;
import org.ecampus.kit.spoiled.one.SpoiledService;

public class SpoiledRepository {
  @Transactional
  public String callBack(SpoiledService above, SpoiledResource top) {
    return above.callBack(top);
  }
}
