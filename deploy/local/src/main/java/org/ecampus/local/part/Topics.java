package org.ecampus.local.part;

import java.util.Collection;
import java.util.HashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.acl.AclBinding;
import org.ecampus.local.Ports;
import org.ecampus.local.Trouble;
import org.ecampus.local.process.Probe;

/** What the broker is told once it runs: the topics there are, and who may do what with them. */
final class Topics {

  private static final int PATIENCE_SECONDS = 10;

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

  /** Creates the topics that are missing and grants the rights; what is there already stays. */
  static void create(Ports ports, Collection<DeclaredTopic> topics, Collection<AclBinding> rights) {
    try (var admin = admin(ports)) {
      var present = admin.listTopics().names().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      var missing = topics.stream().filter(topic -> !present.contains(topic.name()));
      admin
          .createTopics(missing.map(DeclaredTopic::toBeCreated).toList())
          .all()
          .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      admin.createAcls(rights).all().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new Trouble("Kafka runs but its topics could not be created: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Trouble("The start was interrupted.", e);
    }
  }

  private static Admin admin(Ports ports) {
    var settings = new HashMap<>(KafkaLogin.client(ports, KafkaLogin.BROKER));
    settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, "5000");
    settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, "8000");
    return Admin.create(settings);
  }
}
