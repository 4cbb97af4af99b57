package org.ecampus.catalogue.file;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;

/** The origin of content, as a browser reaches it. */
final class Content {

  static final String HOST = "content.test";

  private Content() {}

  /** Asks the origin of content. */
  static RequestSpecification asked() {
    return given().urlEncodingEnabled(false).header("Host", HOST);
  }

  /** Follows a link of a service to the origin of content. */
  static Response get(String url) {
    return get(asked(), url);
  }

  static Response get(RequestSpecification request, String url) {
    return request.get(address(url));
  }

  /** The address on that origin. */
  static String address(String url) {
    URI link = URI.create(url);
    return link.getRawPath() + (link.getRawQuery() == null ? "" : "?" + link.getRawQuery());
  }
}
