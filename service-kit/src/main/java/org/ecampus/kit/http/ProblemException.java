package org.ecampus.kit.http;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A refusal on its way to the client; rolls back the transaction it passes through. */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;
  private final @Nullable Duration retryAfter;
  private final String challenge;

  public ProblemException(Problem problem) {
    this(problem, null, "");
  }

  /** A refusal that tells the client when to try again. */
  public ProblemException(Problem problem, @Nullable Duration retryAfter) {
    this(problem, retryAfter, "");
  }

  /** A refusal that tells the client what is wrong with its token. */
  ProblemException(Problem problem, String challenge) {
    this(problem, null, challenge);
  }

  private ProblemException(Problem problem, @Nullable Duration retryAfter, String challenge) {
    super(problem.title());
    this.problem = problem;
    this.retryAfter = retryAfter;
    this.challenge = challenge;
  }

  /** What the client is told. */
  public Problem problem() {
    return problem;
  }

  /** How long the client should wait before another try, when that helps. */
  public @Nullable Duration retryAfter() {
    return retryAfter;
  }

  /** What {@code WWW-Authenticate} says behind the realm; mostly nothing. */
  String challenge() {
    return challenge;
  }
}
