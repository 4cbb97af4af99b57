package org.ecampus.kit.storage;

import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/** Migrates the kit's tables before those of the service, which may build on them. */
final class KitFirst implements Callback {

  @Override
  public boolean supports(Event event, Context context) {
    return event == Event.BEFORE_MIGRATE;
  }

  @Override
  public boolean canHandleInTransaction(Event event, Context context) {
    return false;
  }

  @Override
  public void handle(Event event, Context context) {
    KitMigrations.apply(context.getConfiguration().getDataSource());
  }

  @Override
  public String getCallbackName() {
    return "kit";
  }
}
