package org.ecampus.kit.spoiled.three;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
public class SpoiledRow {
  @Id public UUID id;
}
