package org.ecampus.kit.idempotency;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.regex.Pattern;
import org.ecampus.kit.http.Problems;
import org.ecampus.kit.http.RequestBody;

/** Takes the Idempotency-Key of a POST: one header of 1 to 255 visible ASCII characters. */
@Provider
@Priority(Priorities.USER)
class KeyFilter implements ContainerRequestFilter {
  static final String HEADER = "Idempotency-Key";
  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,255}");

  private final RequestKey key;
  private final RequestBody body;

  KeyFilter(RequestKey key, RequestBody body) {
    this.key = key;
    this.body = body;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    List<String> sent = request.getHeaders().get(HEADER);
    if (sent == null || !request.getMethod().equals("POST")) {
      return;
    }
    if (sent.size() != 1 || !KEY.matcher(sent.getFirst()).matches()) {
      throw Problems.invalid(HEADER, "must be 1 to 255 visible ASCII characters");
    }
    key.set(new RequestKey.Given(sent.getFirst(), fingerprint(request)));
  }

  private String fingerprint(ContainerRequestContext request) {
    String target = request.getMethod() + ' ' + request.getUriInfo().getRequestUri().getRawPath();
    return Fingerprint.of(target, body.bytes());
  }
}
