package org.ecampus.local.part;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.ecampus.local.Options;
import org.ecampus.local.process.Command;

/** A part whose process does nothing, and is ready at once. */
public class SleepingPart extends ProcessPart {

  public SleepingPart(Path home) {
    super(Options.of(home).home(home));
  }

  @Override
  public String name() {
    return "sleeper";
  }

  @Override
  public List<String> needs() {
    return List.of();
  }

  @Override
  public Map<String, Integer> ports() {
    return Map.of();
  }

  @Override
  protected void prepare() {}

  @Override
  protected Command command() {
    return new Command(name(), List.of("sleep", "600"), Map.of(), options.home(), "TERM");
  }

  @Override
  protected boolean ready() {
    return true;
  }
}
