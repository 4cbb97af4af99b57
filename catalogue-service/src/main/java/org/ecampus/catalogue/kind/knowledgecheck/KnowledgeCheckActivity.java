package org.ecampus.catalogue.kind.knowledgecheck;

import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.stream.Stream;
import org.ecampus.catalogue.content.ActivityKind;
import org.ecampus.catalogue.content.SentContent;
import org.ecampus.catalogue.content.model.Shortcoming;
import org.ecampus.catalogue.kind.knowledgecheck.model.KnowledgeCheck;
import org.ecampus.catalogue.kind.knowledgecheck.model.KnowledgeCheckRules;
import org.ecampus.catalogue.kind.knowledgecheck.model.Option;
import org.ecampus.catalogue.kind.knowledgecheck.model.Question;

/** Questions to answer; the key leaves in the event alone, for the service that judges. */
@Singleton
class KnowledgeCheckActivity implements ActivityKind<KnowledgeCheck> {

  @Override
  public String name() {
    return "KNOWLEDGE_CHECK";
  }

  @Override
  public Class<KnowledgeCheck> type() {
    return KnowledgeCheck.class;
  }

  @Override
  public KnowledgeCheck read(SentContent sent) {
    return sent.as(KnowledgeCheckRequest.class).toCheck(sent);
  }

  @Override
  public Stream<Shortcoming> check(KnowledgeCheck content) {
    return KnowledgeCheckRules.check(content);
  }

  @Override
  public Stream<UUID> partIds(KnowledgeCheck content) {
    return Stream.concat(
        content.questions().stream().map(Question::questionId),
        content.options().map(Option::optionId));
  }
}
