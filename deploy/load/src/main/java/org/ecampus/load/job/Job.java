package org.ecampus.load.job;

import java.util.List;
import java.util.Map;
import org.ecampus.load.floor.Floor;
import org.ecampus.load.generate.LoadRequest;
import org.ecampus.local.Service;

/** Something that many clients ask of one service. */
public interface Job {

  String name();

  Service service();

  Floor floor();

  /** Requests to be sent, about so many; those of a writing job are good once. */
  List<LoadRequest> requests(int wanted);

  /**
   * How many rows there are by now in each table where every answer makes one; empty for jobs that
   * read.
   */
  Map<String, Long> rows();

  default boolean writes() {
    return floor() == Floor.INSERT;
  }
}
