package org.ecampus.local.gateway;

import java.util.concurrent.Semaphore;

/**
 * A process that answers requests, and how many of them it has. A crowd that waits at one takes
 * nothing from the others.
 */
final class Origin {

  /** How many requests one process gets at the same time. */
  static final int PLACES = 200;

  private final int port;
  private final int managementPort;
  private final Semaphore free = new Semaphore(PLACES);
  private volatile boolean ready = true;

  Origin(int port, int managementPort) {
    this.port = port;
    this.managementPort = managementPort;
  }

  int port() {
    return port;
  }

  int managementPort() {
    return managementPort;
  }

  /** Whether it does its work, as far as is known. */
  boolean ready() {
    return ready;
  }

  void foundReady(boolean now) {
    ready = now;
  }

  int busy() {
    return PLACES - free.availablePermits();
  }

  boolean take() {
    return free.tryAcquire();
  }

  void give() {
    free.release();
  }
}
