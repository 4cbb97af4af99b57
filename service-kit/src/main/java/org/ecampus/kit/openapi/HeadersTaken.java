package org.ecampus.kit.openapi;

import java.util.Optional;
import org.ecampus.kit.idempotency.TakesNoKey;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.jboss.jandex.MethodInfo;

/** Which of the standard headers an operation takes. */
record HeadersTaken(boolean after, boolean key, boolean have) {

  static HeadersTaken by(HttpMethod verb, Optional<MethodInfo> method, Access access) {
    boolean keyless = method.filter(m -> m.hasAnnotation(TakesNoKey.class)).isPresent();
    return new HeadersTaken(
        !access.open(), verb == HttpMethod.POST && !keyless, verb == HttpMethod.GET);
  }
}
