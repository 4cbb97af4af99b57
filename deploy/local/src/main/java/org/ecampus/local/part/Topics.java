package org.ecampus.local.part;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.ecampus.local.Ports;
import org.ecampus.local.Trouble;
import org.ecampus.local.process.Probe;

/** The topics of the house: facts are kept long, of a learner the newest state is kept. */
final class Topics {

  private static final int PARTITIONS = 3;
  private static final int PATIENCE_SECONDS = 10;
  private static final Map<String, String> KEPT =
      Map.of(
          "cleanup.policy",
          "delete",
          "retention.ms",
          Long.toString(Duration.ofDays(365).toMillis()));
  private static final Map<String, String> COMPACTED = Map.of("cleanup.policy", "compact");

  private static final List<NewTopic> ALL =
      List.of(
          topic("ecampus.catalogue", KEPT),
          topic("ecampus.enrolment", KEPT),
          topic("ecampus.learners", COMPACTED),
          topic("ecampus.tutoring", KEPT),
          topic("ecampus.certification", KEPT),
          topic("ecampus.webinar", KEPT));

  private Topics() {}

  static boolean reachable(Ports ports) {
    if (Probe.free(ports.kafka())) {
      return false;
    }
    try (var admin = admin(ports)) {
      return !admin.describeCluster().nodes().get(PATIENCE_SECONDS, TimeUnit.SECONDS).isEmpty();
    } catch (ExecutionException | TimeoutException notYet) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  static void create(Ports ports) {
    try (var admin = admin(ports)) {
      var present = admin.listTopics().names().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      var missing = ALL.stream().filter(topic -> !present.contains(topic.name())).toList();
      admin.createTopics(missing).all().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new Trouble("Kafka runs but its topics could not be created: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Trouble("The start was interrupted.", e);
    }
  }

  private static NewTopic topic(String name, Map<String, String> settings) {
    return new NewTopic(name, Optional.of(PARTITIONS), Optional.of((short) 1)).configs(settings);
  }

  private static Admin admin(Ports ports) {
    var properties = new Properties();
    properties.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, "localhost:" + ports.kafka());
    properties.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, "5000");
    properties.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, "8000");
    return Admin.create(properties);
  }
}
