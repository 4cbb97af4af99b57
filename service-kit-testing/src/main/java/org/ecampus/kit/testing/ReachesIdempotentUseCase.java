package org.ecampus.kit.testing;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ecampus.kit.idempotency.Idempotent;

/** Whether calls lead from a method to a use case that keeps what {@code Idempotency-Key} says. */
final class ReachesIdempotentUseCase extends ArchCondition<JavaMethod> {

  ReachesIdempotentUseCase() {
    super("reach a use case with @Idempotent, or have @TakesNoKey");
  }

  @Override
  public void check(JavaMethod operation, ConditionEvents events) {
    String message = operation.getFullName() + " reaches no use case with @Idempotent";
    events.add(new SimpleConditionEvent(operation, reaches(operation, new HashSet<>()), message));
  }

  private static boolean reaches(JavaCodeUnit from, Set<String> seen) {
    if (!seen.add(from.getFullName())) {
      return false;
    }
    return from.isAnnotatedWith(Idempotent.class)
        || from.getOwner().isAnnotatedWith(Idempotent.class)
        || called(from).anyMatch(method -> reaches(method, seen));
  }

  private static Stream<JavaMethod> called(JavaCodeUnit from) {
    return Stream.concat(
            from.getMethodCallsFromSelf().stream().map(call -> call.getTarget()),
            from.getMethodReferencesFromSelf().stream().map(call -> call.getTarget()))
        .map(AccessTarget.CodeUnitAccessTarget::resolveMember)
        .flatMap(Optional::stream)
        .filter(JavaMethod.class::isInstance)
        .map(JavaMethod.class::cast)
        .filter(method -> method.getOwner().getPackageName().startsWith("org.ecampus."));
  }
}
