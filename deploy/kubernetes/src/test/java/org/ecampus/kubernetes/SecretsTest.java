package org.ecampus.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ecampus.local.Service;
import org.junit.jupiter.api.Test;

/**
 * Secrets come from outside; which, the README says, so that nobody finds out by a pod that waits.
 */
class SecretsTest {

  private static final Set<String> MADE_BY_OPERATORS =
      Set.of("kafka-cluster-ca-cert", "postgres-ca");

  private final Campus campus = new Campus("overlays/production");

  @Test
  void noneStandsInTheManifests() {
    assertThat(campus.all("Secret")).isEmpty();
  }

  @Test
  void theReadmeNamesEachAndNoOther() throws IOException {
    var used = new TreeSet<String>();
    campus.manifests().stream()
        .map(manifest -> manifest.json().deepCopy())
        .forEach(json -> collect(withoutRealm(json), used));
    used.removeAll(MADE_BY_OPERATORS);
    Stream.of(Service.values()).map(Service::path).forEach(used::remove);

    assertThat(used).isEqualTo(listed());
  }

  /** The table below the heading "Secrets". */
  private static Set<String> listed() throws IOException {
    var readme = Files.readString(Project.MODULE.resolve("README.md"));
    var table = readme.substring(readme.indexOf("## Secrets"));
    var names = new TreeSet<String>();
    Pattern.compile("(?m)^\\| `([a-z-]+)`")
        .matcher(table)
        .results()
        .forEach(match -> names.add(match.group(1)));
    return names;
  }

  /** What clients of the realm call their secret is not one of Kubernetes. */
  private static JsonNode withoutRealm(ObjectNode manifest) {
    if (manifest.get("spec") instanceof ObjectNode spec) {
      spec.remove("realm");
    }
    return manifest;
  }

  private static void collect(JsonNode node, Set<String> names) {
    node.properties()
        .forEach(
            entry -> {
              var value = entry.getValue();
              switch (entry.getKey()) {
                case "secretKeyRef",
                    "passwordSecret",
                    "usernameSecret",
                    "accessKeyId",
                    "secretAccessKey",
                    "region" ->
                    name(value, names);
                case "secretName", "tlsSecret" -> names.add(value.asText());
                case "secret" -> named(value, names);
                default -> collect(value, names);
              }
            });
    if (node.isArray()) {
      node.forEach(one -> collect(one, names));
    }
  }

  private static void named(JsonNode secret, Set<String> names) {
    if (secret.isTextual()) {
      names.add(secret.asText());
    } else {
      name(secret, names);
      collect(secret, names);
    }
  }

  private static void name(JsonNode reference, Set<String> names) {
    if (reference.hasNonNull("name")) {
      names.add(reference.get("name").asText());
    }
  }
}
