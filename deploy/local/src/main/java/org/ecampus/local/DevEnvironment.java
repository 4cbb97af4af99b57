package org.ecampus.local;

import java.util.Objects;
import java.util.stream.Collectors;
import org.ecampus.local.part.ServiceEnvironment;

/** The environment of one service as shell commands, to run it from its sources. */
final class DevEnvironment {

  private DevEnvironment() {}

  /** Without the profile: the development mode has its own. */
  static String of(Arguments arguments) {
    var service = Objects.requireNonNull(arguments.service());
    return new ServiceEnvironment(arguments.options())
        .of(Replica.first(service)).entrySet().stream()
            .filter(variable -> !variable.getKey().equals("QUARKUS_PROFILE"))
            .map(variable -> "export " + variable.getKey() + "='" + variable.getValue() + "'")
            .collect(Collectors.joining("\n"));
  }
}
