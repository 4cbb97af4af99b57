package org.ecampus.catalogue.content;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ecampus.catalogue.content.model.Activity;
import org.ecampus.catalogue.content.model.ActivityRules;
import org.ecampus.catalogue.content.model.FileReference;
import org.ecampus.catalogue.content.model.Shortcoming;

/**
 * Finds the kind of each activity. Content of a kind that is not known here, written by a newer
 * version of this service, is kept and never leaves.
 */
@ApplicationScoped
public class ActivityKinds implements ActivityRules {

  private final Map<String, ActivityKind<?>> kinds;
  private final ContentJson json;

  ActivityKinds(@All List<ActivityKind<?>> kinds, ContentJson json) {
    this.kinds =
        kinds.stream()
            .collect(Collectors.toUnmodifiableMap(ActivityKind::name, Function.identity()));
    this.json = json;
  }

  /** The names of all kinds, in order. */
  List<String> names() {
    return kinds.keySet().stream().sorted().toList();
  }

  /** The files that sent content names; none for a kind that does not exist. */
  Stream<UUID> filesNamed(String kind, ObjectNode sent) {
    return Stream.ofNullable(kinds.get(kind)).flatMap(known -> known.filesNamed(sent));
  }

  /** Sent content as it is stored; empty when there is no such kind. */
  Optional<ObjectNode> read(String kind, SentContent sent) {
    return Optional.ofNullable(kinds.get(kind)).map(known -> json.tree(known.read(sent)));
  }

  /** The ids given to parts of the content. */
  Stream<UUID> partIds(Activity activity) {
    return known(activity).stream().flatMap(Known::partIds);
  }

  @Override
  public Stream<Shortcoming> check(Activity activity) {
    return known(activity)
        .map(known -> known.check().map(found -> found.below("content")))
        .orElseGet(() -> Stream.of(new Shortcoming("kind", "must be one of " + names())));
  }

  /** The files that the content refers to. */
  public Stream<FileReference> files(Activity activity) {
    return known(activity).stream().flatMap(Known::files);
  }

  /** What the event of publication carries of the content. */
  public ObjectNode published(Activity activity) {
    return known(activity).map(known -> json.tree(known.published())).orElseThrow();
  }

  /** The activity with what everybody may read of its content and nothing else. */
  public Activity shown(Activity activity) {
    return activity.with(
        known(activity).flatMap(Known::shown).map(json::tree).orElseGet(json::nothing));
  }

  private Optional<Known<?>> known(Activity activity) {
    return Optional.<ActivityKind<?>>ofNullable(kinds.get(activity.kind()))
        .map(kind -> known(kind, activity));
  }

  private <C> Known<C> known(ActivityKind<C> kind, Activity activity) {
    return new Known<>(kind, json.read(activity.content(), kind.type()));
  }

  /** Content and the kind that it is of. */
  private record Known<C>(ActivityKind<C> kind, C content) {
    Stream<UUID> partIds() {
      return kind.partIds(content);
    }

    Stream<FileReference> files() {
      return kind.files(content);
    }

    Stream<Shortcoming> check() {
      return kind.check(content);
    }

    Object published() {
      return kind.published(content);
    }

    Optional<Object> shown() {
      return kind.shown(content).map(Function.identity());
    }
  }
}
