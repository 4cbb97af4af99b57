package org.ecampus.local;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One process of a service; all of a service share its database, its consumer group and its files.
 *
 * @param number from 1 to {@link #MOST}
 */
public record Replica(Service service, int number) {

  /** As many of a service as there are ports for. */
  public static final int MOST = 3;

  /** The replica that every campus has. */
  public static Replica first(Service service) {
    return new Replica(service, 1);
  }

  /** So many replicas of the service. */
  public static Stream<Replica> of(Service service, int howMany) {
    return IntStream.rangeClosed(1, howMany).mapToObj(number -> new Replica(service, number));
  }

  /** Every replica that a campus can have. */
  static Stream<Replica> all() {
    return Arrays.stream(Service.values()).flatMap(service -> of(service, MOST));
  }

  /** Its name at the terminal, in logs and in code: {@code catalogue}, then {@code catalogue-2}. */
  public String name() {
    return number == 1 ? service.path() : service.path() + "-" + number;
  }
}
