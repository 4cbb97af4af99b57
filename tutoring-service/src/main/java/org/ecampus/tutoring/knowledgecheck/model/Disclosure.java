package org.ecampus.tutoring.knowledgecheck.model;

/** When a learner is told which questions they answered right: the author's choice. */
public enum Disclosure {
  /** With an attempt that passes, and with every attempt after it. */
  AFTER_PASSING {
    @Override
    public boolean tells(boolean passed, boolean anyLeft) {
      return passed;
    }
  },
  /** After passing, and with the last attempt there is. */
  AFTER_LAST_ATTEMPT {
    @Override
    public boolean tells(boolean passed, boolean anyLeft) {
      return passed || !anyLeft;
    }
  };

  /** Whether it is told to who has passed or not, and has attempts left or not. */
  public abstract boolean tells(boolean passed, boolean anyLeft);
}
