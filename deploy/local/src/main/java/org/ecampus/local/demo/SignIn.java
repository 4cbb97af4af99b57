package org.ecampus.local.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ecampus.local.Trouble;

/** Signs people in as their browser would: authorisation code with PKCE, by Keycloak's own form. */
public final class SignIn {

  private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String campus;
  private final String realm;

  public SignIn(String campus) {
    this.campus = campus;
    this.realm = campus + "/auth/realms/ecampus/protocol/openid-connect";
  }

  /** An access token of the client {@code ecampus-web}, fit for five minutes. */
  public String as(String username, String password) {
    try (var browser =
        HttpClient.newBuilder()
            .cookieHandler(new LocalCookies())
            .connectTimeout(Duration.ofSeconds(3))
            .build()) {
      var pkce = Pkce.fresh();
      var form = loginForm(browser, pkce);
      var code = submit(browser, form, Map.of("username", username, "password", password));
      return redeem(browser, code, pkce);
    } catch (IOException e) {
      throw new Trouble("Signing in as " + username + " failed: " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Trouble("Signing in was interrupted.", e);
    }
  }

  private URI loginForm(HttpClient browser, Pkce pkce) throws IOException, InterruptedException {
    var query =
        Map.of(
            "client_id", "ecampus-web",
            "redirect_uri", redirect(),
            "response_type", "code",
            "scope", "openid",
            "code_challenge", pkce.challenge(),
            "code_challenge_method", "S256");
    var page = send(browser, HttpRequest.newBuilder(URI.create(realm + "/auth?" + form(query))));
    var found = FORM.matcher(page.body());
    if (page.statusCode() != 200 || !found.find()) {
      throw new Trouble("Keycloak showed no login form but status " + page.statusCode() + ".");
    }
    return URI.create(found.group(1).replace("&amp;", "&"));
  }

  private static String submit(HttpClient browser, URI form, Map<String, String> fields)
      throws IOException, InterruptedException {
    var answer = send(browser, posting(form, fields));
    var location = answer.headers().firstValue("Location").orElse("");
    if (answer.statusCode() != 302 || !location.contains("code=")) {
      throw new Trouble(
          "Keycloak did not let "
              + fields.get("username")
              + " in: it answered "
              + answer.statusCode()
              + ".");
    }
    return parameter(URI.create(location), "code");
  }

  private String redeem(HttpClient browser, String code, Pkce pkce)
      throws IOException, InterruptedException {
    var fields =
        Map.of(
            "grant_type",
            "authorization_code",
            "client_id",
            "ecampus-web",
            "redirect_uri",
            redirect(),
            "code",
            code,
            "code_verifier",
            pkce.verifier());
    var answer = send(browser, posting(URI.create(realm + "/token"), fields));
    if (answer.statusCode() != 200) {
      throw new Trouble("Keycloak gave no token: " + answer.body());
    }
    return JSON.readTree(answer.body()).path("access_token").asText();
  }

  private String redirect() {
    return campus + "/signed-in";
  }

  private static HttpRequest.Builder posting(URI target, Map<String, String> fields) {
    return HttpRequest.newBuilder(target)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(form(fields)));
  }

  private static HttpResponse<String> send(HttpClient browser, HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return browser.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
  }

  private static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String parameter(URI address, String name) {
    return Arrays.stream(address.getRawQuery().split("&", -1))
        .filter(pair -> pair.startsWith(name + "="))
        .map(pair -> URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8))
        .findFirst()
        .orElseThrow();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
