package org.ecampus.kit.testing;

import java.util.Set;
import java.util.stream.Stream;
import org.ecampus.kit.security.Roles;

final class AdmitsAuditorsToReadOnly extends OperationRule {

  AdmitsAuditorsToReadOnly() {
    super("admit auditors to whatever administrators read, and to nothing else");
  }

  @Override
  Stream<String> faults(Operation operation) {
    Set<String> roles = operation.roles();
    boolean auditor = roles.contains(Roles.AUDITOR);
    return operation.reads()
        ? unless(auditor == roles.contains(Roles.ADMINISTRATOR), "is read by one of the two alone")
        : unless(!auditor, "lets auditors change something");
  }
}
