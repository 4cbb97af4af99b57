package org.ecampus.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Who reaches whom by the network policies: both sides must allow it. */
record Reach(List<Manifest> policies) {

  /** Pods: where they are and what they are called. */
  record Pods(String namespace, Map<String, String> labels) {

    static Pods ofService(String name) {
      return new Pods(
          "ecampus",
          Map.of("app.kubernetes.io/component", "service", "app.kubernetes.io/name", name));
    }

    static Pods elsewhere(String namespace) {
      return new Pods(namespace, Map.of());
    }
  }

  boolean reaches(Pods from, Pods to, int port) {
    return allowed(from, to, port, "Egress") && allowed(to, from, port, "Ingress");
  }

  /** Whether the pods here may speak in this direction; nobody restricts other namespaces. */
  private boolean allowed(Pods here, Pods there, int port, String direction) {
    var mine =
        policies.stream()
            .filter(policy -> here.namespace().equals(policy.at("/metadata/namespace").asText()))
            .filter(policy -> strings(policy.at("/spec/policyTypes")).anyMatch(direction::equals))
            .filter(policy -> chooses(policy.at("/spec/podSelector"), here.labels()))
            .toList();
    var ingress = direction.equals("Ingress");
    return mine.isEmpty()
        || mine.stream()
            .flatMap(policy -> nodes(policy.at(ingress ? "/spec/ingress" : "/spec/egress")))
            .anyMatch(rule -> fits(rule, ingress ? "from" : "to", here, there, port));
  }

  private static boolean fits(JsonNode rule, String side, Pods here, Pods there, int port) {
    var ports = nodes(rule.path("ports")).mapToInt(one -> one.get("port").asInt());
    return (rule.path("ports").isMissingNode() || ports.anyMatch(one -> one == port))
        && (rule.path(side).isMissingNode()
            || nodes(rule.path(side)).anyMatch(peer -> means(peer, here, there)));
  }

  /** A block of addresses is the world outside. */
  private static boolean means(JsonNode peer, Pods here, Pods there) {
    if (peer.has("ipBlock")) {
      return there.namespace().equals("outside");
    }
    var namespaces = peer.path("namespaceSelector");
    var namespace = Map.of("kubernetes.io/metadata.name", there.namespace());
    return (namespaces.isMissingNode()
            ? here.namespace().equals(there.namespace())
            : chooses(namespaces, namespace))
        && chooses(peer.path("podSelector"), there.labels());
  }

  /** All labels and all expressions must fit; an empty selector means everybody. */
  private static boolean chooses(JsonNode selector, Map<String, String> labels) {
    return selector
            .path("matchLabels")
            .propertyStream()
            .allMatch(wanted -> wanted.getValue().asText().equals(labels.get(wanted.getKey())))
        && nodes(selector.path("matchExpressions")).allMatch(one -> isOneOf(one, labels));
  }

  private static boolean isOneOf(JsonNode expression, Map<String, String> labels) {
    if (!expression.get("operator").asText().equals("In")) {
      throw new IllegalArgumentException("Only the operator In is understood: " + expression);
    }
    return strings(expression.get("values"))
        .anyMatch(value -> value.equals(labels.get(expression.get("key").asText())));
  }

  private static Stream<JsonNode> nodes(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static Stream<String> strings(JsonNode array) {
    return nodes(array).map(JsonNode::asText);
  }
}
