package org.ecampus.journeys;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Starts the campus before the first journey; the store closes it after the last. A campus that
 * could not be started is not tried again.
 */
final class RunningCampus implements BeforeAllCallback, ParameterResolver {

  private static final Namespace SUITE = Namespace.create(RunningCampus.class);

  @Override
  public void beforeAll(ExtensionContext context) {
    world(context);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == World.class;
  }

  @Override
  public World resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return world(context);
  }

  private static World world(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(SUITE)
        .computeIfAbsent(Start.class, type -> Start.attempt(), Start.class)
        .world();
  }

  private record Start(@Nullable World started, @Nullable RuntimeException failure)
      implements AutoCloseable {

    static Start attempt() {
      try {
        return new Start(World.start(), null);
      } catch (RuntimeException e) {
        return new Start(null, e);
      }
    }

    World world() {
      if (started == null) {
        throw new IllegalStateException("The campus did not start: " + failure, failure);
      }
      return started;
    }

    @Override
    public void close() {
      if (started != null) {
        started.close();
      }
    }
  }
}
