package org.ecampus.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ports on which something of this machine listens for connections, as Linux tells them. */
public final class Listeners {

  private static final String LISTENING = "0A";
  private static final List<Path> TABLES =
      List.of(Path.of("/proc/net/tcp"), Path.of("/proc/net/tcp6"));

  /** 127.0.0.1, ::ffff:127.0.0.1 and ::1 as the tables write them. */
  private static final Set<String> LOOPBACK =
      Set.of("0100007F", "0000000000000000FFFF00000100007F", "00000000000000000000000001000000");

  private Listeners() {}

  public static Set<Integer> onLoopback() throws IOException {
    return ports(true);
  }

  /** Where somebody else than this machine itself could connect to. */
  public static Set<Integer> elsewhere() throws IOException {
    return ports(false);
  }

  private static Set<Integer> ports(boolean loopback) throws IOException {
    try (var lines = lines()) {
      return lines
          .map(line -> line.strip().split(" +", -1))
          .filter(fields -> fields.length > 3 && fields[3].equals(LISTENING))
          .map(fields -> fields[1].split(":", -1))
          .filter(local -> LOOPBACK.contains(local[0]) == loopback)
          .map(local -> Integer.valueOf(local[1], 16))
          .collect(Collectors.toSet());
    }
  }

  private static Stream<String> lines() throws IOException {
    var all = Stream.<String>empty();
    for (var table : TABLES) {
      all = Files.exists(table) ? Stream.concat(all, Files.readAllLines(table).stream()) : all;
    }
    return all;
  }
}
