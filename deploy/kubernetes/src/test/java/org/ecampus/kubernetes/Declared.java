package org.ecampus.kubernetes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.acl.AclBinding;
import org.ecampus.local.Service;
import org.ecampus.local.part.DeclaredTopic;
import org.ecampus.local.part.TopicRights;

/** Manifests that follow from what is declared elsewhere: topics, rights, the realm. */
final class Declared {

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
          .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
          .build();

  private static final String STRIMZI = "kafka.strimzi.io/v1";

  private Declared() {}

  /** A topic for each that the contracts declare, three times over. */
  static String topics() {
    return yaml(
        DeclaredTopic.of(Project.ROOT).stream()
            .map(
                topic ->
                    object(
                        STRIMZI,
                        "KafkaTopic",
                        topic.name(),
                        Map.of("strimzi.io/cluster", "kafka"),
                        ordered(
                            "partitions",
                            topic.partitions(),
                            "replicas",
                            3,
                            "config",
                            new TreeMap<>(topic.settings())))));
  }

  /** A user for each service, with the rights that the launcher grants and no others. */
  static String users() {
    var rights = new TopicRights(Project.ROOT, DeclaredTopic.of(Project.ROOT)).all();
    return yaml(Arrays.stream(Service.values()).map(service -> user(service, rights)));
  }

  private static Map<String, Object> user(Service service, List<AclBinding> rights) {
    var acls =
        rights.stream()
            .filter(right -> right.entry().principal().equals("User:" + service.path()))
            .map(Declared::acl)
            .toList();
    return object(
        STRIMZI,
        "KafkaUser",
        service.path(),
        Map.of("strimzi.io/cluster", "kafka"),
        ordered(
            "authentication", Map.of("type", "scram-sha-512"),
            "authorization", ordered("type", "simple", "acls", acls)));
  }

  private static Map<String, Object> acl(AclBinding right) {
    var pattern = right.pattern();
    return ordered(
        "type", lower(right.entry().permissionType()),
        "resource",
            ordered(
                "type", lower(pattern.resourceType()),
                "name", pattern.name(),
                "patternType", lower(pattern.patternType())),
        "operations", List.of(capital(lower(right.entry().operation()))),
        "host", right.entry().host());
  }

  /** The realm of the house, and where its two placeholders come from. */
  static String realm() throws IOException {
    var realm =
        new ObjectMapper()
            .readValue(
                Project.ROOT.resolve("deploy/keycloak/ecampus-realm.json").toFile(), Object.class);
    return yaml(
        Stream.of(
            object(
                "k8s.keycloak.org/v2beta1",
                "KeycloakRealmImport",
                "ecampus",
                Map.of(),
                ordered(
                    "keycloakCRName",
                    "keycloak",
                    "placeholders",
                    ordered(
                        "ECAMPUS_PUBLIC_URL", secret("public-url"),
                        "ECAMPUS_KEYCLOAK_CLIENT_SECRET", secret("client-secret")),
                    "realm",
                    realm))));
  }

  private static Map<String, Object> secret(String key) {
    return Map.of("secret", ordered("name", "realm", "key", key));
  }

  private static Map<String, Object> object(
      String group, String kind, String name, Map<String, String> labels, Object spec) {
    var metadata = ordered("name", name);
    if (!labels.isEmpty()) {
      metadata.put("labels", labels);
    }
    return ordered("apiVersion", group, "kind", kind, "metadata", metadata, "spec", spec);
  }

  private static Map<String, Object> ordered(Object... pairs) {
    var map = new LinkedHashMap<String, Object>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], pairs[i + 1]);
    }
    return map;
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static String yaml(Stream<Map<String, Object>> objects) {
    return objects.map(Declared::text).collect(Collectors.joining());
  }

  private static String text(Map<String, Object> object) {
    try {
      return YAML.writeValueAsString(object);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
