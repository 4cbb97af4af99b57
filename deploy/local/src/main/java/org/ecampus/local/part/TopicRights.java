package org.ecampus.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.ecampus.local.Service;

/**
 * What each service may do at Kafka: write the topics it is the producer of, read those it is
 * configured to listen to, in a consumer group of its own name. Everything else is refused.
 */
public final class TopicRights {

  private final Path root;
  private final List<DeclaredTopic> topics;

  public TopicRights(Path root, List<DeclaredTopic> topics) {
    this.root = root;
    this.topics = topics;
  }

  /** Every right there is. */
  public List<AclBinding> all() {
    return Arrays.stream(Service.values()).flatMap(this::of).toList();
  }

  private Stream<AclBinding> of(Service service) {
    var written =
        topics.stream()
            .filter(topic -> topic.producer().equals(service.path()))
            .map(topic -> right(service, ResourceType.TOPIC, topic.name(), AclOperation.WRITE));
    var read =
        heardBy(service).map(topic -> right(service, ResourceType.TOPIC, topic, AclOperation.READ));
    var group = right(service, ResourceType.GROUP, service.path(), AclOperation.READ);
    return Stream.of(written, read, Stream.of(group)).flatMap(rights -> rights);
  }

  /** As the service is configured from within: nothing of it is said a second time here. */
  private Stream<String> heardBy(Service service) {
    var settings = new Properties();
    var file = root.resolve(service.module()).resolve("src/main/resources/application.properties");
    try (var in = Files.newBufferedReader(file)) {
      settings.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Arrays.stream(settings.getProperty("ecampus.events.topics", "").split(",", -1))
        .map(String::strip)
        .filter(topic -> !topic.isEmpty());
  }

  private static AclBinding right(
      Service service, ResourceType type, String name, AclOperation operation) {
    return new AclBinding(
        new ResourcePattern(type, name, PatternType.LITERAL),
        new AccessControlEntry("User:" + service.path(), "*", operation, AclPermissionType.ALLOW));
  }
}
