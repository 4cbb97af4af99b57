package org.ecampus.local.part;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ecampus.local.Options;
import org.ecampus.local.process.Command;
import org.ecampus.local.process.Java;

/** A part written in Java. It starts with what an earlier process of it had loaded and linked. */
public abstract class JavaPart extends ProcessPart {

  protected JavaPart(Options options) {
    super(options);
  }

  /** The name of what runs; replicas run the same. */
  protected abstract String program();

  /** What Java is told before the program, besides how to compile it. */
  protected abstract List<String> flags();

  /** What the program is made of. */
  protected abstract List<Path> files();

  /** Class path, main class and arguments, or the jar to run. */
  protected abstract List<String> call();

  /** Environment variables to add. */
  protected abstract Map<String, String> environment();

  /** Whether this process, of several of the same program, is the one to record a cache. */
  protected boolean records() {
    return options.recording();
  }

  /**
   * Writes down what the process has loaded, for its next start. It takes seconds of one core, and
   * the process works on meanwhile.
   *
   * @return whether it did; it does not where that is there already, or not recorded
   */
  public final boolean keepCache() {
    var cache = cache();
    var pid = pid();
    if (!records() || cache.exists() || pid.isEmpty()) {
      return false;
    }
    cache.keep(pid.getAsLong());
    return true;
  }

  /** All that Java is told before the program. */
  protected final List<String> javaFlags() {
    var all = new ArrayList<>(options.compilerFlags());
    all.addAll(flags());
    return all;
  }

  @Override
  protected final Command command() {
    var line = new ArrayList<>(List.of(Java.program(), "-Decampus.home=" + options.home()));
    line.addAll(javaFlags());
    line.addAll(cacheFlags());
    line.addAll(call());
    return new Command(name(), line, environment(), options.home(), "TERM");
  }

  private List<String> cacheFlags() {
    var cache = cache();
    if (cache.exists()) {
      return cache.use();
    }
    return records() ? cache.record() : List.of();
  }

  private AotCache cache() {
    return AotCache.in(options, program(), Fingerprint.of(javaFlags(), files()));
  }
}
