package org.ecampus.tutoring.kind;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ecampus.tutoring.kind.model.CompletionRule;
import org.ecampus.tutoring.kind.model.CompletionRules;

/** The kinds of activity that this service knows; whatever it does not know is only shown. */
@ApplicationScoped
public class Kinds implements CompletionRules {

  private final Map<String, ActivityKind<?>> byName;

  Kinds(@All List<ActivityKind<?>> kinds) {
    byName = kinds.stream().collect(Collectors.toMap(ActivityKind::name, Function.identity()));
  }

  /** The kind of that name. */
  public Optional<ActivityKind<?>> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  @Override
  public Optional<CompletionRule> of(String kind) {
    return named(kind).map(ActivityKind::completedBy);
  }
}
