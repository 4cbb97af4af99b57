package org.ecampus.kit.sample.parcels;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ecampus.kit.audit.Audit;
import org.ecampus.kit.scope.Reads;
import org.ecampus.kit.security.Caller;

/** The use cases of parcels. */
@ApplicationScoped
public class ParcelService {
  private final ParcelRepository parcels;
  private final Audit audit;
  private final Caller caller;

  ParcelService(ParcelRepository parcels, Audit audit, Caller caller) {
    this.parcels = parcels;
    this.audit = audit;
    this.caller = caller;
  }

  @Transactional
  public List<String> names() {
    return parcels.names(caller.scope());
  }

  @Reads
  public List<String> read() {
    return parcels.names(caller.scope());
  }

  @Reads
  public boolean isReadInTransaction() {
    return QuarkusTransaction.getStatus() == Status.STATUS_ACTIVE;
  }

  public List<String> namesWithoutTransaction() {
    return parcels.names(caller.scope());
  }

  @Transactional
  public void add(UUID institution, String name) {
    parcels.add(institution, name);
    audit.record("parcel.added", institution);
  }
}
