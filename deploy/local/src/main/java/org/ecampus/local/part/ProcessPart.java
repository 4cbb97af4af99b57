package org.ecampus.local.part;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.ecampus.local.Options;
import org.ecampus.local.Pause;
import org.ecampus.local.Trouble;
import org.ecampus.local.process.Child;
import org.ecampus.local.process.Command;
import org.jspecify.annotations.Nullable;

/** A part that is a process of its own. */
public abstract class ProcessPart implements Part {

  private static final Duration START = Duration.ofMinutes(5);
  private static final Duration STOP = Duration.ofSeconds(15);
  private static final Duration STEADY = Duration.ofSeconds(10);
  private static final Duration BETWEEN_PROBES = Duration.ofMillis(50);

  protected final Options options;
  private final AtomicReference<@Nullable Child> child = new AtomicReference<>();
  private volatile Consumer<ProcessPart> whenItDies = part -> {};
  private final AtomicInteger relapses = new AtomicInteger();
  private volatile boolean wanted;

  protected ProcessPart(Options options) {
    this.options = options;
  }

  /** Lays out what the program needs on disk. */
  protected abstract void prepare();

  protected abstract Command command();

  /** Whether it does its work; asked again and again until it does. */
  protected abstract boolean ready();

  /** Runs once it is ready, before anything that needs it starts. */
  protected void settle() {}

  /** Whom to tell when the process ends although it is wanted. */
  public final void onDeath(Consumer<ProcessPart> listener) {
    whenItDies = listener;
  }

  @Override
  public final void start() {
    if (running()) {
      return;
    }
    wanted = true;
    prepare();
    if (!wanted) {
      return;
    }
    var started = Child.launch(command());
    child.set(started);
    if (!wanted) {
      stop();
      return;
    }
    awaitReady(started);
    if (wanted) {
      settle();
    }
    var ready = System.nanoTime();
    var _ = started.ended().thenAcceptAsync(status -> died(started, ready));
  }

  @Override
  public final void stop() {
    wanted = false;
    var current = child.getAndSet(null);
    if (current != null) {
      current.stop(STOP);
    }
  }

  @Override
  public final void kill() {
    var current = child.get();
    if (current != null) {
      current.kill();
    }
  }

  @Override
  public final boolean running() {
    var current = child.get();
    return current != null && current.running();
  }

  /** The number of its process, while it runs. */
  protected final OptionalLong pid() {
    var current = child.get();
    return current != null && current.running()
        ? OptionalLong.of(current.pid())
        : OptionalLong.empty();
  }

  /** Whether it should be running: started, and not stopped since. */
  public final boolean wanted() {
    return wanted;
  }

  /** How many times in a row it died soon after it was ready. */
  public final int relapses() {
    return relapses.get();
  }

  private void died(Child gone, long ready) {
    if (wanted && child.get() == gone) {
      boolean soon = System.nanoTime() - ready < STEADY.toNanos();
      relapses.updateAndGet(before -> soon ? before + 1 : 0);
      whenItDies.accept(this);
    }
  }

  private void awaitReady(Child started) {
    var deadline = System.nanoTime() + START.toNanos();
    while (wanted && !ready()) {
      if (!started.running()) {
        throw new Trouble(name() + " ended while starting. " + LastWords.of(command().log()));
      }
      if (System.nanoTime() > deadline) {
        throw new Trouble(
            name()
                + " was not ready within "
                + START.toSeconds()
                + " s. "
                + LastWords.of(command().log()));
      }
      Pause.of(BETWEEN_PROBES, "The start");
    }
  }
}
