package org.ecampus.load;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ecampus.load.job.Jobs;
import org.ecampus.local.Trouble;
import org.jspecify.annotations.Nullable;

/**
 * What was typed after {@code ./ecampus bench}.
 *
 * @param roots checkouts whose built services are measured, one after the other
 * @param compared reports of earlier runs, to be set side by side instead of measuring
 * @param home where the data of measured campuses are kept
 */
record BenchArguments(
    List<String> jobs,
    List<Integer> connections,
    int seconds,
    int scale,
    List<Path> roots,
    List<Path> compared,
    Path home,
    int portOffset) {

  private static final int LONGEST_SECONDS = 100;
  private static final int PORT_OFFSET = 12_000;

  BenchArguments {
    jobs = List.copyOf(jobs);
    connections = List.copyOf(connections);
    roots = List.copyOf(roots);
    compared = List.copyOf(compared);
  }

  static BenchArguments read(List<String> words, Path root) {
    var rest = new ArrayDeque<>(words);
    var jobs = Stream.concat(Jobs.LOADS.stream(), Jobs.FIGURES.stream()).toList();
    var connections = List.of(1, 16, 64);
    int seconds = 10;
    int scale = 20_000;
    var roots = new ArrayList<Path>();
    var compared = new ArrayList<Path>();
    var home = root.resolve(".ecampus-bench");
    int portOffset = PORT_OFFSET;
    while (!rest.isEmpty()) {
      var word = rest.poll();
      switch (word) {
        case "--jobs" -> jobs = known(value(word, rest.poll()));
        case "--connections" -> connections = numbers(word, value(word, rest.poll()));
        case "--seconds" -> seconds = between(1, LONGEST_SECONDS, word, rest.poll());
        case "--scale" -> scale = between(1, 10_000_000, word, rest.poll());
        case "--root" -> roots.add(Path.of(value(word, rest.poll())).toAbsolutePath().normalize());
        case "--compare" -> compared.add(Path.of(value(word, rest.poll())));
        case "--home" -> home = Path.of(value(word, rest.poll())).toAbsolutePath();
        case "--port-offset" -> portOffset = between(0, 50_000, word, rest.poll());
        default -> throw new Trouble("ecampus does not know " + word + "; see ./ecampus help.");
      }
    }
    if (roots.isEmpty()) {
      roots.add(root.toAbsolutePath().normalize());
    }
    return new BenchArguments(jobs, connections, seconds, scale, roots, compared, home, portOffset);
  }

  private static List<String> known(String names) {
    var wanted = List.of(names.split(",", -1));
    for (var name : wanted) {
      if (!Jobs.LOADS.contains(name) && !Jobs.FIGURES.contains(name)) {
        throw new Trouble(
            "No job is called "
                + name
                + ". There are "
                + Jobs.LOADS
                + " and "
                + Jobs.FIGURES
                + ".");
      }
    }
    return wanted;
  }

  private static List<Integer> numbers(String word, String list) {
    return Stream.of(list.split(",", -1)).map(number -> between(1, 1_000, word, number)).toList();
  }

  private static String value(String word, @Nullable String value) {
    if (value == null) {
      throw new Trouble(word + " needs a value; see ./ecampus help.");
    }
    return value;
  }

  private static int between(int least, int most, String word, @Nullable String value) {
    try {
      int number = Integer.parseInt(value(word, value));
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw new Trouble(word + " takes a number, not " + value + ".", e);
    }
    throw new Trouble(word + " takes a number from " + least + " to " + most + ".");
  }
}
