package org.ecampus.webinar.webinars.model;

/** How far a webinar is: a draft is its makers' own, a published one is everybody's. */
public enum State {
  DRAFT,
  PUBLISHED
}
