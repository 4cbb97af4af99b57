package org.ecampus.local.part;

import org.ecampus.local.Options;

/** What the launcher itself had loaded; {@code ./ecampus} names it, and starts Java with it. */
public final class LauncherCache {

  private static final String NAME = System.getProperty("ecampus.cache", "");

  private LauncherCache() {}

  /** Writes it down, where this process was started to record it; says whether it was. */
  public static boolean keep(Options options) {
    if (NAME.isEmpty()) {
      return false;
    }
    int end = NAME.lastIndexOf('-');
    var cache = AotCache.in(options, NAME.substring(0, end), NAME.substring(end + 1));
    cache.keep(ProcessHandle.current().pid());
    return true;
  }
}
