package org.ecampus.catalogue;

import org.ecampus.kit.testing.MalformedInputRules;
import org.ecampus.kit.testing.ServiceTest;

@ServiceTest
class MalformedInputTest extends MalformedInputRules {

  @Override
  protected boolean mayBeTaken(String operation) {
    return operation.equals("POST " + Campus.FILES);
  }
}
