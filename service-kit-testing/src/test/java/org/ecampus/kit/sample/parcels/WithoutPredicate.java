package org.ecampus.kit.sample.parcels;

import java.util.List;
import javax.sql.DataSource;
import org.ecampus.kit.security.Scope;

/** The mutant: forgets whose rows it was asked for. */
public class WithoutPredicate extends ParcelRepository {
  public WithoutPredicate(DataSource database) {
    super(database);
  }

  @Override
  public List<String> names(Scope scope) {
    return names("true");
  }
}
