package org.ecampus.certification.holding;

import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Requests that are sent in the same moment. */
final class AtOnce {

  private AtOnce() {}

  /** The statuses of so many, each made from its number. */
  static List<Integer> statuses(int many, IntFunction<Response> request) {
    var start = new CountDownLatch(1);
    try (var threads = Executors.newFixedThreadPool(many)) {
      var running =
          IntStream.range(0, many)
              .mapToObj(
                  each ->
                      threads.submit(
                          () -> {
                            start.await(10, TimeUnit.SECONDS);
                            return request.apply(each).statusCode();
                          }))
              .toList();
      start.countDown();
      return running.stream().map(AtOnce::result).toList();
    }
  }

  private static int result(Future<Integer> running) {
    try {
      return running.get(30, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
