package org.ecampus.certification.awarding;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ecampus.certification.awarding.model.AwardRules;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A version of the rules on record; never changed, only followed by the next. */
@Entity
@Immutable
@Table(name = "award_rules")
class AwardRulesVersion {
  @Id int version;

  UUID rulesId;

  Instant effectiveFrom;

  @JdbcTypeCode(SqlTypes.JSON)
  List<AwardRuleData> rules;

  Instant createdAt;

  @Nullable UUID createdBy;

  AwardRules toRules() {
    return new AwardRules(
        version, effectiveFrom, rules.stream().map(AwardRuleData::toRule).toList());
  }

  AwardRulesView toView() {
    return new AwardRulesView(version, effectiveFrom, createdAt, rules);
  }
}
