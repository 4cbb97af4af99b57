package org.ecampus.local.part;

import java.nio.file.Path;
import org.ecampus.local.Ports;

/**
 * What the broker is told: one node, no replication, nothing created by accident, on this machine
 * only, and nobody does anything without having signed in and been allowed to.
 */
final class BrokerSettings {

  private BrokerSettings() {}

  static String text(Ports ports, Path data) {
    return """
    process.roles=broker,controller
    node.id=1
    controller.quorum.voters=1@%4$s:%2$d
    controller.listener.names=CONTROLLER
    listeners=CAMPUS://%4$s:%1$d,CONTROLLER://%4$s:%2$d
    advertised.listeners=CAMPUS://localhost:%1$d
    listener.security.protocol.map=CAMPUS:SASL_PLAINTEXT,CONTROLLER:SASL_PLAINTEXT
    inter.broker.listener.name=CAMPUS
    sasl.enabled.mechanisms=PLAIN
    sasl.mechanism.inter.broker.protocol=PLAIN
    sasl.mechanism.controller.protocol=PLAIN
    listener.name.campus.plain.sasl.jaas.config=%5$s
    listener.name.controller.sasl.enabled.mechanisms=PLAIN
    listener.name.controller.plain.sasl.jaas.config=%5$s
    authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer
    super.users=User:%6$s
    log.dirs=%3$s
    auto.create.topics.enable=false
    offsets.topic.replication.factor=1
    offsets.topic.num.partitions=5
    transaction.state.log.replication.factor=1
    transaction.state.log.min.isr=1
    share.coordinator.state.topic.replication.factor=1
    share.coordinator.state.topic.min.isr=1
    group.initial.rebalance.delay.ms=0
    message.max.bytes=1048588
    """
        .formatted(
            ports.kafka(),
            ports.kafkaController(),
            data,
            Ports.LOOPBACK,
            KafkaLogin.jaasOfBroker(),
            KafkaLogin.BROKER);
  }
}
