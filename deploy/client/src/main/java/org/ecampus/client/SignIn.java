package org.ecampus.client;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * One browser session in which a person signs in: authorisation code with PKCE, by Keycloak's own
 * pages, as the client {@code ecampus-web}.
 */
public final class SignIn {

  private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
  private static final String CLIENT = "ecampus-web";

  private final String campus;
  private final String realm;
  private final Browser browser = new Browser();
  private Pkce pkce = Pkce.fresh();

  /** At the campus of this address. */
  public SignIn(String campus) {
    this.campus = campus;
    this.realm = campus + "/auth/realms/ecampus/protocol/openid-connect";
  }

  /** An access token for somebody of whom no more than a password is asked. */
  public String as(String username, String password) {
    return token(withPassword(begin(Map.of()), username, password));
  }

  /**
   * What comes first: a page to fill in, or at once the way back for who has signed in already.
   *
   * @param wishes of OpenID Connect, such as {@code acr_values} or {@code max_age}
   */
  public Answer begin(Map<String, String> wishes) {
    pkce = Pkce.fresh();
    var query = new TreeMap<>(wishes);
    query.put("client_id", CLIENT);
    query.put("redirect_uri", redirect());
    query.put("response_type", "code");
    query.put("scope", "openid");
    query.put("code_challenge", pkce.challenge());
    query.put("code_challenge_method", "S256");
    return browser.open(realm + "/auth?" + Form.of(query));
  }

  public Answer withPassword(Answer page, String username, String password) {
    return submit(page, Map.of("username", username, "password", password));
  }

  /** Fills in the form of a page; a redirect to a further page of Keycloak is followed. */
  public Answer submit(Answer page, Map<String, String> fields) {
    var answer = browser.submit(page, fields);
    var next = answer.header("Location").orElse(redirect());
    return next.startsWith(redirect()) ? answer : browser.open(next);
  }

  /** The access token for the code on the way back. */
  public String token(Answer wayBack) {
    return redeem(wayBack, pkce.verifier()).expect(200).json().path("access_token").asText();
  }

  /** What comes of the code when this verifier is shown. */
  public Answer redeem(Answer wayBack, String verifier) {
    var fields =
        Map.of(
            "grant_type",
            "authorization_code",
            "client_id",
            CLIENT,
            "redirect_uri",
            redirect(),
            "code",
            code(wayBack),
            "code_verifier",
            verifier);
    return new Request(realm + "/token")
        .with("Content-Type", Form.MEDIA_TYPE)
        .send("POST", Form.of(fields));
  }

  private static String code(Answer wayBack) {
    var code = CODE.matcher(wayBack.expect(302).header("Location").orElse(""));
    if (!code.find()) {
      throw new UnexpectedAnswer("a way back with a code", wayBack);
    }
    return URLDecoder.decode(code.group(1), StandardCharsets.UTF_8);
  }

  private String redirect() {
    return campus + "/signed-in";
  }
}
