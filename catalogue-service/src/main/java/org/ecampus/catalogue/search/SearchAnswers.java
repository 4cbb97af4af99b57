package org.ecampus.catalogue.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.ecampus.catalogue.index.Snapshot;
import org.ecampus.catalogue.index.Wish;
import org.ecampus.kit.http.WrittenAnswer;
import org.jspecify.annotations.Nullable;

/**
 * Answers that were given, while there is room and nothing that can be found has changed: they
 * belong to a snapshot of the index, and are forgotten with it.
 */
@ApplicationScoped
class SearchAnswers {

  /** Bytes of the answers that are kept, all together. */
  private static final long ROOM = 16_000_000;

  /** What an answer takes beside its bytes. */
  private static final int FRAME = 500;

  private volatile @Nullable Generation kept;

  /** The answer that was given to this wish, else the one that is made now. */
  WrittenAnswer of(Snapshot snapshot, Wish wish, Function<Wish, WrittenAnswer> make) {
    return generation(snapshot).answers().get(wish, make);
  }

  private Generation generation(Snapshot snapshot) {
    Generation last = kept;
    if (last == null || last.snapshot() != snapshot) {
      last = new Generation(snapshot, answers());
      kept = last;
    }
    return last;
  }

  private static Cache<Wish, WrittenAnswer> answers() {
    return Caffeine.newBuilder()
        .maximumWeight(ROOM)
        .weigher((Wish wish, WrittenAnswer answer) -> FRAME + answer.size())
        .build();
  }

  private record Generation(Snapshot snapshot, Cache<Wish, WrittenAnswer> answers) {}
}
