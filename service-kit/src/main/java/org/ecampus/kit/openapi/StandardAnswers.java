package org.ecampus.kit.openapi;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Adds to an operation the refusals it can make, where its author has not described them. */
final class StandardAnswers {
  private StandardAnswers() {}

  static void addTo(Operation operation, HttpMethod method, Access access) {
    if (operation.getResponses() == null) {
      operation.setResponses(OASFactory.createAPIResponses());
    }
    APIResponses answers = operation.getResponses();
    for (Refusal refusal : fitting(operation, method, access)) {
      String status = Integer.toString(refusal.status);
      if (isBare(answers, status)) {
        answers.addAPIResponse(status, OASFactory.createAPIResponse().ref(refusal.component));
      }
    }
    if (method == HttpMethod.GET && !answers.hasAPIResponse("304")) {
      answers.addAPIResponse(
          "304", OASFactory.createAPIResponse().description("Not changed since the given ETag"));
    }
  }

  private static boolean isBare(APIResponses answers, String status) {
    return !answers.hasAPIResponse(status)
        || (answers.getAPIResponse(status).getContent() == null
            && answers.getAPIResponse(status).getRef() == null);
  }

  private static Set<Refusal> fitting(Operation operation, HttpMethod method, Access access) {
    var refusals = EnumSet.of(Refusal.INVALID, Refusal.UNAVAILABLE);
    if (!access.open()) {
      refusals.add(access.secondFactor() ? Refusal.WEAK_SIGN_IN : Refusal.UNAUTHORIZED);
      refusals.add(Refusal.FORBIDDEN);
    }
    if (hasPathParameter(operation)) {
      refusals.add(Refusal.NOT_FOUND);
    }
    if (method != HttpMethod.GET) {
      refusals.add(Refusal.CONFLICT);
    }
    if (method == HttpMethod.POST) {
      refusals.add(Refusal.UNPROCESSABLE);
    }
    if (operation.getRequestBody() != null) {
      refusals.addAll(List.of(Refusal.TOO_LARGE, Refusal.UNSUPPORTED));
    }
    return refusals;
  }

  private static boolean hasPathParameter(Operation operation) {
    return operation.getParameters() != null
        && operation.getParameters().stream().anyMatch(p -> p.getIn() == Parameter.In.PATH);
  }
}
