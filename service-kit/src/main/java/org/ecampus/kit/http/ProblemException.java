package org.ecampus.kit.http;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A refusal on its way to the client; rolls back the transaction it passes through. */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;
  private final @Nullable Duration retryAfter;

  public ProblemException(Problem problem) {
    this(problem, null);
  }

  /** A refusal that tells the client when to try again. */
  public ProblemException(Problem problem, @Nullable Duration retryAfter) {
    super(problem.title());
    this.problem = problem;
    this.retryAfter = retryAfter;
  }

  /** What the client is told. */
  public Problem problem() {
    return problem;
  }

  /** How long the client should wait before another try, when that helps. */
  public @Nullable Duration retryAfter() {
    return retryAfter;
  }
}
