package org.ecampus.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ecampus.kit.inbox.EventHandler;
import org.ecampus.kit.outbox.EventJson;

/** Whether a service keeps to the contracts of the events it hears and of those it publishes. */
@ApplicationScoped
public class ContractRules {

  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          registry ->
              registry.schemaRegistryConfig(
                  SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

  private final List<EventHandler<?>> handlers;
  private final EventJson json;
  private final Events events;

  ContractRules(@All List<EventHandler<?>> handlers, EventJson json, Events events) {
    this.handlers = handlers;
    this.json = json;
    this.events = events;
  }

  /**
   * Every golden example of every type that a handler applies can be read as the handler's record.
   */
  public void everyExampleParsesInItsHandler() {
    handlers.forEach(this::assertExamplesParse);
  }

  /**
   * What stands in the outbox of each type is valid by the type's schema, byte for byte; there must
   * be at least one event of each, so let the test cause them first.
   */
  public void outboxMatchesSchemas(String... types) {
    for (var type : types) {
      assertMatchesSchema(type);
    }
  }

  private void assertExamplesParse(EventHandler<?> handler) {
    var examples = Contracts.examples(handler.type());
    assertThat(examples).as("golden examples of %s", handler.type()).isNotEmpty();
    examples.forEach(
        (file, bytes) ->
            assertThatCode(() -> json.read(bytes, handler.dataType()))
                .as("%s as %s", file, handler.dataType().getSimpleName())
                .doesNotThrowAnyException());
  }

  private void assertMatchesSchema(String type) {
    Schema schema = SCHEMAS.getSchema(Contracts.schema(type), InputFormat.JSON);
    var published = events.outbox(type);
    assertThat(published).as("events of type %s in the outbox", type).isNotEmpty();
    for (var event : published) {
      var complaints =
          schema.validate(event.data(), InputFormat.JSON).stream().map(Error::toString).toList();
      assertThat(complaints).as("complaints about %s", event.data()).isEmpty();
    }
  }
}
