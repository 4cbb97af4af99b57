package org.ecampus.catalogue.kind.poll;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ecampus.catalogue.content.ActivityKind;
import org.ecampus.catalogue.content.SentContent;
import org.ecampus.catalogue.content.model.Shortcoming;

/** Shows its question to everybody and keeps the tutor's note for the event. */
@Singleton
class PollActivity implements ActivityKind<Poll> {

  @Override
  public String name() {
    return "TEST_POLL";
  }

  @Override
  public Class<Poll> type() {
    return Poll.class;
  }

  @Override
  public Poll read(SentContent sent) {
    return sent.as(Poll.class);
  }

  @Override
  public Stream<Shortcoming> check(Poll content) {
    return content.choices().size() < 2
        ? Stream.of(new Shortcoming("choices", "needs two"))
        : Stream.empty();
  }

  @Override
  public Optional<?> shown(Poll content) {
    return Optional.of(Map.of("question", content.question()));
  }
}
