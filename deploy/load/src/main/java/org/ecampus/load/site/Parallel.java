package org.ecampus.load.site;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.ecampus.local.Trouble;

/** The same for many things, some at once. */
public final class Parallel {

  private static final int AT_ONCE = 16;

  private Parallel() {}

  /** The results in the order of the things; the first failure ends it. */
  public static <T, R> List<R> map(List<T> things, Function<T, R> work) {
    return map(AT_ONCE, things, work);
  }

  /** The same with so many at once. */
  public static <T, R> List<R> map(int atOnce, List<T> things, Function<T, R> work) {
    var tasks = things.stream().<Callable<R>>map(thing -> () -> work.apply(thing)).toList();
    try (var threads = Executors.newFixedThreadPool(atOnce, Thread.ofVirtual().factory())) {
      return threads.invokeAll(tasks).stream().map(Parallel::result).toList();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Trouble("The bench was interrupted.", e);
    }
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Trouble("The bench was interrupted.", e);
    }
  }
}
