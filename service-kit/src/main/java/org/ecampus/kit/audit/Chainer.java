package org.ecampus.kit.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** Gives entries their places in the chain; one instance of a service at a time. */
@ApplicationScoped
class Chainer {

  private static final Logger LOG = Logger.getLogger(Chainer.class);

  private final DataSource database;

  Chainer(DataSource database) {
    this.database = database;
  }

  /** Chains the oldest 500 entries that have no place yet, and returns how many it found. */
  @Transactional
  public int chain() {
    try (var connection = database.getConnection()) {
      ChainTable.awaitTurn(connection);
      var entries = ChainTable.unchained(connection);
      var chained = links(ChainTable.head(connection), entries);
      ChainTable.chain(connection, chained);
      chained.stream().skip(Math.max(0, chained.size() - 1)).forEach(Chainer::tellOutside);
      return entries.size();
    } catch (SQLException e) {
      throw new AuditException("cannot chain audit entries", e);
    }
  }

  private static List<ChainedEntry> links(Link head, List<AuditEntry> entries) {
    var chained = new ArrayList<ChainedEntry>();
    var last = head;
    for (var entry : entries) {
      last = last.next(entry);
      chained.add(new ChainedEntry(last, entry));
    }
    return chained;
  }

  /** Log lines leave the database: an end that was cut off is missed there. */
  private static void tellOutside(ChainedEntry newest) {
    LOG.infof(
        "The audit log ends at position %d with hash %s",
        newest.link().position(), newest.link().hash());
  }
}
