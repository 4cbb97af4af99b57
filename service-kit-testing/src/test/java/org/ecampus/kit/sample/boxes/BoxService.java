package org.ecampus.kit.sample.boxes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.ecampus.kit.http.Problems;
import org.ecampus.kit.id.Ids;
import org.ecampus.kit.idempotency.Idempotent;
import org.ecampus.kit.outbox.Outbox;
import org.ecampus.kit.outbox.OutgoingEvent;
import org.ecampus.kit.paging.Cursor;
import org.ecampus.kit.paging.Page;
import org.ecampus.kit.paging.PageRequest;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class BoxService {
  private final BoxRepository boxes;
  private final Outbox outbox;
  private final Clock clock;
  private final Pause pause;

  BoxService(BoxRepository boxes, Outbox outbox, Clock clock, Pause pause) {
    this.boxes = boxes;
    this.outbox = outbox;
    this.clock = clock;
    this.pause = pause;
  }

  @Transactional
  @Idempotent
  public BoxView make(NewBox wanted, UUID owner) {
    var box = new Box();
    box.id = Ids.next();
    box.owner = owner;
    box.name = wanted.name();
    box.kind = wanted.kind();
    box.pieces = wanted.pieces();
    box.labels = wanted.labels();
    box.madeAt = clock.instant();
    boxes.persistAndFlush(box);
    outbox.publish(
        new OutgoingEvent(
            "ecampus.sample",
            "org.ecampus.sample.box.made.v1",
            box.id.toString(),
            new BoxMade(box.id)));
    pause.hold(wanted.name());
    return BoxView.of(box);
  }

  @Transactional
  public Page<BoxView> list(PageRequest page, @Nullable BoxKind kind) {
    return Page.of(boxes.list(page, kind), page, box -> Cursor.encode(box.id)).map(BoxView::of);
  }

  @Transactional
  public BoxView read(UUID id, UUID owner) {
    return boxes.find(id, owner).map(BoxView::of).orElseThrow(Problems::notFound);
  }

  @Transactional
  public BoxView change(UUID id, UUID owner, BoxChange change) {
    Box box = boxes.find(id, owner).orElseThrow(Problems::notFound);
    if (box.revision != change.revision()) {
      throw new OptimisticLockException();
    }
    box.pieces = change.pieces();
    boxes.flush();
    return BoxView.of(box);
  }
}
