package org.ecampus.local.real;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.ecampus.local.Campus;
import org.ecampus.local.FreePorts;
import org.ecampus.local.Options;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the parts for the first test that wants them, on empty data; ends them after the last. */
final class RealParts implements ParameterResolver {

  private static final Namespace SUITE = Namespace.create(RealParts.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Campus.class;
  }

  @Override
  public Campus resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(SUITE)
        .computeIfAbsent(Campus.class, type -> start(), Campus.class);
  }

  private static Campus start() {
    try {
      var home = Path.of("target", "parts");
      empty(home);
      var offset = FreePorts.find().offset();
      return Campus.start(
          Options.of(Path.of("..", "..")).home(home).portOffset(offset).infrastructure(true));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void empty(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var files = Files.walk(folder)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
