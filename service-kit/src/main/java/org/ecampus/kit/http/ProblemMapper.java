package org.ecampus.kit.http;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * Answers every failure with a problem; one mapper for each type that the framework would otherwise
 * answer in its own words, and one for all others.
 */
abstract class ProblemMapper<E extends Throwable> implements ExceptionMapper<E> {
  private final ProblemAnswers answers;
  private final UriInfo uri;

  ProblemMapper(ProblemAnswers answers, UriInfo uri) {
    this.answers = answers;
    this.uri = uri;
  }

  @Override
  public Response toResponse(E failure) {
    return answers.answer(failure, uri.getRequestUri().getRawPath());
  }

  @Provider
  static class OfAnything extends ProblemMapper<Throwable> {
    OfAnything(ProblemAnswers answers, UriInfo uri) {
      super(answers, uri);
    }
  }

  @Provider
  static class OfHttp extends ProblemMapper<WebApplicationException> {
    OfHttp(ProblemAnswers answers, UriInfo uri) {
      super(answers, uri);
    }
  }

  @Provider
  static class OfJson extends ProblemMapper<MismatchedInputException> {
    OfJson(ProblemAnswers answers, UriInfo uri) {
      super(answers, uri);
    }
  }

  @Provider
  static class OfValidation extends ProblemMapper<ValidationException> {
    OfValidation(ProblemAnswers answers, UriInfo uri) {
      super(answers, uri);
    }
  }

  @Provider
  static class OfUnauthorized extends ProblemMapper<UnauthorizedException> {
    OfUnauthorized(ProblemAnswers answers, UriInfo uri) {
      super(answers, uri);
    }
  }

  @Provider
  static class OfAuthentication extends ProblemMapper<AuthenticationFailedException> {
    OfAuthentication(ProblemAnswers answers, UriInfo uri) {
      super(answers, uri);
    }
  }

  @Provider
  static class OfForbidden extends ProblemMapper<ForbiddenException> {
    OfForbidden(ProblemAnswers answers, UriInfo uri) {
      super(answers, uri);
    }
  }
}
