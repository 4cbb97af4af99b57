package org.ecampus.kit.spoiled.one;

public class SpoiledService {
  public String callBack(SpoiledResource above) {
    return above.shared;
  }
}
