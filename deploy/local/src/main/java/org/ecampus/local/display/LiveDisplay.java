package org.ecampus.local.display;

import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** One line per part, redrawn in place five times a second while something starts. */
final class LiveDisplay implements Display {

  private final PrintStream out;
  private final Map<String, PartLine> lines = new LinkedHashMap<>();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());
  private int drawn;

  LiveDisplay(PrintStream out) {
    this.out = out;
    var _ = clock.scheduleAtFixedRate(this::redraw, 200, 200, TimeUnit.MILLISECONDS);
  }

  @Override
  public synchronized void waiting(String part) {
    lines.put(part, PartLine.waiting(part));
  }

  @Override
  public synchronized void starting(String part) {
    lines.put(part, PartLine.starting(part, System.nanoTime()));
  }

  @Override
  public synchronized void ready(String part, Duration took) {
    lines.put(part, PartLine.ready(part, took));
  }

  @Override
  public synchronized void failed(String part) {
    lines.put(part, PartLine.failed(part));
  }

  @Override
  public synchronized void say(String line) {
    erase();
    out.println(line);
    redraw();
  }

  @Override
  public synchronized void settle() {
    clock.shutdownNow();
    redraw();
    lines.clear();
    drawn = 0;
  }

  private synchronized void redraw() {
    erase();
    var now = System.nanoTime();
    lines.values().forEach(line -> out.println(line.text(now)));
    drawn = lines.size();
    out.flush();
  }

  private void erase() {
    if (drawn > 0) {
      out.print("\u001b[" + drawn + "A\u001b[J");
      drawn = 0;
    }
  }
}
