package org.ecampus.kit.testing;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;

/** Something that holds for every operation of a service. */
abstract class OperationRule extends ArchCondition<JavaMethod> {

  OperationRule(String description) {
    super(description);
  }

  /** What is wrong with the operation. */
  abstract Stream<String> faults(Operation operation);

  @Override
  public final void check(JavaMethod method, ConditionEvents events) {
    var operation = new Operation(method);
    if (operation.reads() || operation.changes()) {
      faults(operation)
          .map(fault -> method.getFullName() + " " + fault)
          .forEach(fault -> events.add(SimpleConditionEvent.violated(method, fault)));
    }
  }

  static Stream<String> unless(boolean holds, String fault) {
    return holds ? Stream.empty() : Stream.of(fault);
  }
}
