package org.ecampus.catalogue.content;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** Reads the items of a list with the path that names each in the document. */
public final class Each {

  private Each() {}

  /** The items read in order, each with the path of the list and its index. */
  public static <T, R> List<R> of(List<T> items, String path, BiFunction<T, String, R> read) {
    return IntStream.range(0, items.size())
        .mapToObj(i -> read.apply(items.get(i), path + "[" + i + "]"))
        .toList();
  }
}
