package org.ecampus.load.floor;

/**
 * What the machine does at best in this hour, per second.
 *
 * @param insert transactions of one insert each, 16 connections
 * @param select indexed selects of twenty rows, 16 connections
 * @param constant answers with a constant over HTTP, 16 connections
 * @param refusal answers of a service that refuses a request without a token and asks nobody, 16
 *     connections: what its whole HTTP stack costs
 */
public record Floors(double insert, double select, double constant, double refusal) {

  /** The share of its floor that a rate comes to. */
  public double share(Floor floor, double rate) {
    double best = floor == Floor.INSERT ? insert : select;
    return best == 0 ? 0 : rate / best;
  }
}
