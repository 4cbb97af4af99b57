package org.ecampus.journeys;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the campus before the first journey; the store closes it after the last. */
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
        .computeIfAbsent(World.class, type -> World.start(), World.class);
  }
}
