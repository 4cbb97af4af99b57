package org.ecampus.kit.testing;

import java.util.stream.Stream;
import org.ecampus.kit.http.Created;
import org.jboss.resteasy.reactive.ResponseStatus;

final class SaysWhereItIs extends OperationRule {

  SaysWhereItIs() {
    super("be described as 201 exactly when it answers with Created");
  }

  @Override
  Stream<String> faults(Operation operation) {
    boolean described =
        operation
            .method()
            .tryGetAnnotationOfType(ResponseStatus.class)
            .filter(status -> status.value() == 201)
            .isPresent();
    boolean answered =
        operation.method().getMethodCallsFromSelf().stream()
            .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Created.class));
    return unless(described == answered, "answers 201 and Location in one place only");
  }
}
