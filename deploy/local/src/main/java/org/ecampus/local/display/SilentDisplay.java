package org.ecampus.local.display;

import java.time.Duration;

final class SilentDisplay implements Display {

  @Override
  public void waiting(String part) {}

  @Override
  public void starting(String part) {}

  @Override
  public void ready(String part, Duration took) {}

  @Override
  public void failed(String part) {}

  @Override
  public void say(String line) {}

  @Override
  public void settle() {}
}
