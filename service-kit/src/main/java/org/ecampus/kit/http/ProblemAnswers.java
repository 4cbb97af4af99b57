package org.ecampus.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;

/** Turns failures into answers of type {@code application/problem+json} (RFC 9457). */
@Singleton
public class ProblemAnswers {
  private static final Logger LOG = Logger.getLogger(ProblemAnswers.class);
  private static final Problem INTERNAL = Problem.of("internal", 500, "Internal error", null);

  private final ObjectMapper json;

  ProblemAnswers(ObjectMapper json) {
    this.json = json;
  }

  Response answer(Throwable failure, String path) {
    String trace = TraceId.current();
    ProblemException refusal = Diagnosis.of(failure).orElseGet(() -> logged(failure, trace));
    Problem problem = refusal.problem().at(path, trace);
    Response.ResponseBuilder answer =
        Response.status(problem.status()).entity(bytes(problem)).type(Problem.MEDIA_TYPE);
    RefusalHeaders.of(refusal).forEach(answer::header);
    allowed(failure, answer);
    return answer.build();
  }

  /** Answers a request that no resource has seen. */
  public void answer(RoutingContext request, ProblemException refusal) {
    Problem problem = refusal.problem().at(request.request().path(), TraceId.current());
    var response = request.response().setStatusCode(problem.status());
    response.putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
    RefusalHeaders.of(refusal).forEach(response::putHeader);
    response.end(Buffer.buffer(bytes(problem)));
  }

  private static ProblemException logged(Throwable failure, String trace) {
    LOG.errorf(failure, "Request failed, trace %s", trace);
    return new ProblemException(INTERNAL);
  }

  private static void allowed(Throwable failure, Response.ResponseBuilder answer) {
    if (failure instanceof WebApplicationException http) {
      String allow = http.getResponse().getHeaderString(HttpHeaders.ALLOW);
      if (allow != null) {
        answer.header(HttpHeaders.ALLOW, allow);
      }
    }
  }

  private byte[] bytes(Problem problem) {
    try {
      return json.writeValueAsBytes(problem);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
