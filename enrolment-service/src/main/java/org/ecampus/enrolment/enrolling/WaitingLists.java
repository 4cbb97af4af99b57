package org.ecampus.enrolment.enrolling;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Lets those who wait move up where it is no lack of seats that has kept them waiting. */
@ApplicationScoped
public class WaitingLists {

  private final WaitingListRepository waitingList;
  private final Seating seating;

  WaitingLists(WaitingListRepository waitingList, Seating seating) {
    this.waitingList = waitingList;
    this.seating = seating;
  }

  /** In all offerings of a course, as far as there is room and the terms in force allow it. */
  public void moveUpInOfferingsOf(UUID courseId) {
    waitingList.offeringsOf(courseId).forEach(seating::refill);
  }
}
