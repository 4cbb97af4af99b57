package org.ecampus.load.job;

import static org.ecampus.local.Service.CATALOGUE;
import static org.ecampus.local.Service.CERTIFICATION;
import static org.ecampus.local.Service.ENROLMENT;
import static org.ecampus.local.Service.TUTORING;

import java.util.List;

/** All jobs, in the order of the table. */
public final class Jobs {

  public static final String CERTIFICATE_LATENCY = "certificate-latency";
  public static final String MEMORY = "memory";
  public static final String START = "start";

  /** What is no load of many clients on one service. */
  public static final List<String> FIGURES = List.of(CERTIFICATE_LATENCY, MEMORY, START);

  public static final List<String> LOADS =
      List.of(
          "search",
          "facet",
          "course-page",
          "my-enrolments",
          "dashboard",
          "progress",
          "enrol",
          "complete",
          "verification-json",
          "verification-page",
          "certificate-pdf",
          "credential");

  private Jobs() {}

  /** The load of that name on a campus. */
  public static Job load(String name, Ground ground) {
    var readers = new Readers(ground);
    return switch (name) {
      case "search" -> new Reading(name, CATALOGUE, Searches::byWords);
      case "facet" -> new Reading(name, CATALOGUE, Searches::byFacet);
      case "course-page" -> new Reading(name, CATALOGUE, () -> Searches.pages(ground.rows()));
      case "my-enrolments" -> new Reading(name, ENROLMENT, readers::enrolments);
      case "dashboard" -> new Reading(name, TUTORING, readers::dashboards);
      case "progress" -> new Reading(name, TUTORING, readers::progress);
      case "enrol" -> Enrol.on(ground);
      case "complete" -> Complete.on(ground);
      case "verification-json" ->
          new Reading(name, CERTIFICATION, () -> readers.verifications("application/json"));
      case "verification-page" ->
          new Reading(name, CERTIFICATION, () -> readers.verifications("text/html"));
      case "certificate-pdf" -> new Reading(name, CERTIFICATION, readers::papers);
      case "credential" ->
          new Reading(
              name,
              CERTIFICATION,
              () -> readers.certificates("/credential", "application/vc+jwt", "eyJ"));
      default -> throw new IllegalArgumentException("No job is called " + name);
    };
  }
}
