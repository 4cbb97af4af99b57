package org.ecampus.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.ecampus.local.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was acknowledged survives the loss of any one machine, in every overlay. */
class DurabilityTest {

  @ParameterizedTest
  @ValueSource(strings = {"overlays/small", "overlays/production", "restore"})
  void aCommitIsOnTwoInstancesBeforeItIsAnswered(String overlay) {
    var postgres = new Campus(overlay).the("Cluster", "postgres");

    assertThat(postgres.at("/spec/instances").asInt()).isGreaterThanOrEqualTo(3);
    assertThat(postgres.at("/spec/postgresql/synchronous/number").asInt()).isPositive();
    assertThat(postgres.at("/spec/postgresql/synchronous/dataDurability").asText())
        .isEqualTo("required");
    assertThat(postgres.strings("/spec/postgresql/parameters"))
        .doesNotContainKeys("fsync", "full_page_writes", "synchronous_commit");
  }

  @ParameterizedTest
  @ValueSource(strings = {"overlays/small", "overlays/production"})
  void anEventIsOnTwoBrokersBeforeItIsAcknowledged(String overlay) {
    var campus = new Campus(overlay);
    var config = campus.the("Kafka", "kafka").at("/spec/kafka/config");

    assertThat(config.get("min.insync.replicas").asInt()).isEqualTo(2);
    assertThat(config.get("unclean.leader.election.enable").asBoolean(true)).isFalse();
    assertThat(config.get("auto.create.topics.enable").asBoolean(true)).isFalse();
    assertThat(campus.all("KafkaTopic")).allMatch(topic -> topic.at("/spec/replicas").asInt() == 3);
    assertThat(campus.the("KafkaNodePool", "brokers").at("/spec/replicas").asInt())
        .isGreaterThanOrEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"overlays/small", "overlays/production"})
  void everySegmentIsArchivedAndThereIsABackupEveryNight(String overlay) {
    var campus = new Campus(overlay);
    var plugin = campus.the("Cluster", "postgres").at("/spec/plugins/0");
    var nightly = campus.the("ScheduledBackup", "postgres-nightly");

    assertThat(plugin.get("isWALArchiver").asBoolean()).isTrue();
    assertThat(campus.the("ObjectStore", plugin.at("/parameters/barmanObjectName").asText()))
        .isNotNull();
    assertThat(nightly.at("/spec/cluster/name").asText()).isEqualTo("postgres");
    assertThat(nightly.at("/spec/schedule").asText().split(" ", -1)).hasSize(6);
  }

  @Test
  void everyServiceOwnsItsDatabaseAndNobodyElseMayEnterIt() {
    var postgres = new Campus("overlays/production").the("Cluster", "postgres");
    var statements = postgres.at("/spec/bootstrap/initdb/postInitSQL").toString();
    var roles = postgres.at("/spec/managed/roles").toString();

    for (var service : Service.values()) {
      var name = service.database();
      assertThat(statements).contains("CREATE DATABASE " + name + " OWNER " + name);
      assertThat(statements).contains("REVOKE ALL ON DATABASE " + name + " FROM PUBLIC");
      assertThat(roles).contains("\"" + name + "\"", "\"" + service.path() + "-database\"");
    }
    assertThat(Arrays.asList(postgres.at("/spec/postgresql/pg_hba/0").asText().split(" ", -1)))
        .startsWith("hostssl", "sameuser");
  }

  /** The restored server reads the old archive and never writes into it. */
  @Test
  void aRestoreArchivesElsewhere() {
    var restored = new Campus("restore").the("Cluster", "postgres");
    var source = restored.at("/spec/externalClusters/0/plugin/parameters");
    var archive = restored.at("/spec/plugins/0/parameters");

    assertThat(restored.at("/spec/bootstrap/initdb").isMissingNode()).isTrue();
    assertThat(source.get("serverName").asText()).isNotEqualTo(archive.get("serverName").asText());
    assertThat(source.get("barmanObjectName")).isEqualTo(archive.get("barmanObjectName"));
  }
}
