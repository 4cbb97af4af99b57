package org.ecampus.kit.sample.boxes;

import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.ecampus.kit.inbox.Handles;
import org.ecampus.kit.inbox.Hears;
import org.ecampus.kit.inbox.IncomingEvent;
import org.ecampus.kit.sample.Notes;

/** Notes how many pieces the entity has, and puts one more into the row behind its back. */
@Hears(CountedHandler.TYPE)
public class CountedHandler extends Handles<Counted> {

  public static final String TYPE = "org.ecampus.sample.box.counted.v1";

  private final BoxRepository boxes;
  private final Notes notes;
  private final DataSource database;

  CountedHandler(BoxRepository boxes, Notes notes, DataSource database) {
    this.boxes = boxes;
    this.notes = notes;
    this.database = database;
  }

  @Override
  public void handle(IncomingEvent<Counted> event) {
    var box = boxes.findById(event.data().boxId());
    notes.add(event.key(), box.pieces);
    addPiece(box.id);
  }

  private void addPiece(UUID box) {
    try (var connection = database.getConnection();
        var update =
            connection.prepareStatement("UPDATE box SET pieces = pieces + 1 WHERE id = ?")) {
      update.setObject(1, box);
      update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
