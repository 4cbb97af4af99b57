package org.ecampus.kit.sample.boxes;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.ecampus.kit.text.LocalizedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Box {
  @Id UUID id;
  UUID owner;
  String name;

  @Enumerated(EnumType.STRING)
  BoxKind kind;

  int pieces;

  @JdbcTypeCode(SqlTypes.JSON)
  LocalizedText labels;

  Instant madeAt;
  @Version int revision;
}
