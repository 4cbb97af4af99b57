package org.ecampus.kit.testing;

import java.util.stream.Stream;

final class HasBodyNamedRequest extends OperationRule {

  HasBodyNamedRequest() {
    super("read bodies into records that are named requests");
  }

  @Override
  Stream<String> faults(Operation operation) {
    return operation
        .bodies()
        .map(parameter -> parameter.getRawType().getSimpleName())
        .filter(name -> !name.endsWith("Request"))
        .map(name -> "reads a body into " + name);
  }
}
