package org.ecampus.kit.sample.parcels;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ecampus.kit.audit.Audit;
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

  public List<String> namesWithoutTransaction() {
    return parcels.names(caller.scope());
  }

  @Transactional
  public void add(UUID institution, String name) {
    parcels.add(institution, name);
    audit.record("parcel.added", institution);
  }
}
