package org.ecampus.enrolment.enrolling;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.ecampus.enrolment.Campus;
import org.ecampus.kit.testing.Tokens;

/** Learners who want the same seats at the same time, over HTTP. */
final class Race implements AutoCloseable {

  private static final int IN_FLIGHT = 64;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final ObjectMapper json = new ObjectMapper();
  private final Semaphore places = new Semaphore(IN_FLIGHT, true);
  private final URI enrolments;
  private final UUID offering;

  Race(URI service, UUID offering) {
    this.enrolments = service.resolve(Campus.PATH + "/enrolments");
    this.offering = offering;
  }

  /** A request that has not been sent yet. */
  Callable<Attempt> request(UUID learner, String token, String idempotencyKey) {
    HttpRequest request =
        to(enrolments, token)
            .header("Idempotency-Key", idempotencyKey)
            .POST(BodyPublishers.ofString("{\"offeringId\":\"" + offering + "\"}"))
            .build();
    return () -> send(learner, request);
  }

  Callable<Attempt> withdrawal(Attempt enrolled, String token) {
    URI enrolment = URI.create(enrolments + "/" + enrolled.enrolment());
    return () -> send(enrolled.learner(), to(enrolment, token).DELETE().build());
  }

  /** Sends them all, at most 64 at a time, and returns what came of them. */
  List<Attempt> run(List<Callable<Attempt>> requests) throws InterruptedException {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Attempt> attempts = new ArrayList<>();
      for (Future<Attempt> attempt : threads.invokeAll(requests)) {
        attempts.add(attempt.get());
      }
      return attempts;
    } catch (ExecutionException failed) {
      throw new AssertionError("a request got no answer", failed.getCause());
    }
  }

  static String token(UUID learner) {
    return Tokens.learner(learner);
  }

  @Override
  public void close() {
    http.close();
  }

  private static HttpRequest.Builder to(URI target, String token) {
    return HttpRequest.newBuilder(target)
        .timeout(PATIENCE)
        .header("Authorization", "Bearer " + token)
        .header("Content-Type", "application/json");
  }

  private Attempt send(UUID learner, HttpRequest request) throws InterruptedException {
    places.acquire();
    try {
      long sent = System.nanoTime();
      HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
      long answered = System.nanoTime();
      return new Attempt(
          learner, sent, answered, answer.statusCode(), json.readTree(answer.body()));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } finally {
      places.release();
    }
  }
}
