package org.ecampus.client;

/** An answer that is not the one that was counted on; the message shows both. */
public final class UnexpectedAnswer extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnexpectedAnswer(String expected, Answer answer) {
    super("Expected " + expected + ": " + answer);
  }
}
