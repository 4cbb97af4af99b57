package org.ecampus.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ecampus.local.Secrets;

/** Signs in as people do: the code flow of OAuth 2 with PKCE, through Keycloak's own form. */
final class SignIn {

  private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
  private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
  private static final String CLIENT = "ecampus-web";

  private final World world;
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private final String verifier = random();

  SignIn(World world) {
    this.world = world;
  }

  /** An access token for this account. */
  String as(String username) {
    String code = code(submit(form(), username));
    return exchange(code, verifier).expect(200).json().path("access_token").asText();
  }

  /** What comes of the code when another verifier than the challenge's is shown. */
  Answer withAnotherVerifier(String username) {
    return exchange(code(submit(form(), username)), random());
  }

  private String form() {
    Map<String, String> query = new LinkedHashMap<>();
    query.put("client_id", CLIENT);
    query.put("response_type", "code");
    query.put("scope", "openid");
    query.put("redirect_uri", redirect());
    query.put("state", random());
    query.put("code_challenge", challenge());
    query.put("code_challenge_method", "S256");
    Answer page =
        remember(
            world
                .at("/auth/realms/ecampus/protocol/openid-connect/auth?" + People.form(query))
                .get()
                .expect(200));
    Matcher action = FORM.matcher(page.text());
    assertThat(action.find()).as(page.text()).isTrue();
    return action.group(1).replace("&amp;", "&");
  }

  private Answer submit(String action, String username) {
    return remember(
        new Request(action)
            .with("Content-Type", "application/x-www-form-urlencoded")
            .with("Cookie", cookieHeader())
            .send(
                "POST",
                People.form(Map.of("username", username, "password", Secrets.ofPerson(username))))
            .expect(302));
  }

  private String code(Answer redirect) {
    String location = redirect.header("Location").orElseThrow();
    assertThat(location).startsWith(redirect());
    Matcher code = CODE.matcher(location);
    assertThat(code.find()).as(location).isTrue();
    return code.group(1);
  }

  private Answer exchange(String code, String proof) {
    Map<String, String> form =
        Map.of(
            "grant_type", "authorization_code",
            "client_id", CLIENT,
            "code", code,
            "redirect_uri", redirect(),
            "code_verifier", proof);
    return new Request(world.people().tokenEndpoint("ecampus"))
        .with("Content-Type", "application/x-www-form-urlencoded")
        .send("POST", People.form(form));
  }

  private String redirect() {
    return world.campus().url() + "/signed-in";
  }

  private Answer remember(Answer answer) {
    List<String> set = answer.response().headers().allValues("Set-Cookie");
    for (String cookie : set) {
      String pair = cookie.substring(0, cookie.indexOf(';'));
      cookies.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
    }
    return answer;
  }

  private String cookieHeader() {
    return cookies.entrySet().stream()
        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  private String challenge() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String random() {
    byte[] bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
