package org.ecampus.kit.storage;

import java.util.function.IntUnaryOperator;

/** Deletes old rows a batch at a time, so that no statement holds many of them for long. */
public final class Purge {

  private static final int MAX_BATCHES = 100;

  private Purge() {}

  /**
   * Asks for batches of that size to be deleted until one is not full, a hundred times at most;
   * {@code delete} takes the size and says how many rows it deleted. Returns how many in all.
   */
  public static int inBatchesOf(int size, IntUnaryOperator delete) {
    int purged = 0;
    for (int batch = 0; batch < MAX_BATCHES; batch++) {
      int deleted = delete.applyAsInt(size);
      purged += deleted;
      if (deleted < size) {
        break;
      }
    }
    return purged;
  }
}
