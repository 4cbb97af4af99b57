package org.ecampus.kit.testing;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.time.Clock;
import java.util.Set;

/** Calls that ask the machine for the time instead of an injected clock. */
final class TimeOfTheMachine {
  private static final Set<String> OF_SYSTEM = Set.of("currentTimeMillis");

  private TimeOfTheMachine() {}

  static DescribedPredicate<JavaMethodCall> isAsked() {
    return DescribedPredicate.describe(
        "the machine is asked for the time", TimeOfTheMachine::isOne);
  }

  private static boolean isOne(JavaMethodCall call) {
    String owner = call.getTargetOwner().getName();
    String name = call.getTarget().getName();
    boolean byClock =
        call.getTarget().getRawParameterTypes().stream()
            .anyMatch(t -> t.isEquivalentTo(Clock.class));
    return (owner.equals("java.lang.System") && OF_SYSTEM.contains(name))
        || (owner.equals("java.time.Clock") && name.startsWith("system"))
        || (owner.startsWith("java.time.") && name.equals("now") && !byClock);
  }
}
