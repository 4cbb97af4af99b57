package org.ecampus.tutoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.ecampus.kit.id.Ids;
import org.ecampus.kit.security.Institutions;

/**
 * The published course of the golden example, with ids of its own: a page of 40 minutes and a
 * medium of 10 and a file of 60 in the first section, in the second a knowledge check of 70 minutes
 * with two questions and a pass mark of 70 per cent.
 */
public final class TestCourse {
  public static final String PUBLISHED = "org.ecampus.catalogue.course.published.v1";

  private static final String EXAMPLE =
      "/contracts/catalogue/" + PUBLISHED + ".example-free-all-activities.json";
  private static final Pattern ID = Pattern.compile("0198f0a0-([0-9a-f]{4})-[-0-9a-f]{22}");

  private static final Pattern PRICE = Pattern.compile("\"price\": \\{[^}]*}");

  private final Map<String, UUID> ids;
  private final String json;

  private TestCourse(Map<String, UUID> ids, String json) {
    this.ids = ids;
    this.json = json;
  }

  public static TestCourse fresh() {
    Map<String, UUID> ids = new HashMap<>();
    String json =
        ID.matcher(example())
            .replaceAll(match -> ids.computeIfAbsent(match.group(1), any -> Ids.next()).toString());
    return new TestCourse(ids, json);
  }

  public TestCourse ofTrack(String track) {
    return changed("\"SELF_PACED\"", '"' + track + '"');
  }

  /** The same course, owned by another institution. */
  public TestCourse ownedBy(UUID institutionId) {
    return changed(Institutions.CENTRE.toString(), institutionId.toString());
  }

  /** The same at another price, as JSON. */
  public TestCourse pricedAt(String price) {
    return new TestCourse(ids, PRICE.matcher(json).replaceFirst("\"price\": " + price));
  }

  /** The same with the author's choice of attempts and disclosure at the check. */
  public TestCourse withCheck(int maxAttempts, String disclosure) {
    String mark = "\"passMarkPercent\": 70,";
    return changed(
        mark, mark + "\"maxAttempts\":" + maxAttempts + ",\"disclosure\":\"" + disclosure + "\",");
  }

  /** The same with a medium's place taken by an activity of another kind. */
  public TestCourse withMediaAs(String kind) {
    return changed("\"MEDIA\"", '"' + kind + '"');
  }

  /** The same course, every activity the same, as another version. */
  public TestCourse nextVersion() {
    Map<String, UUID> next = new HashMap<>(ids);
    next.put("0002", Ids.next());
    String versioned = json.replace(versionId().toString(), next.get("0002").toString());
    return new TestCourse(next, versioned);
  }

  /** The same with another text in its place. */
  public TestCourse changed(String text, String by) {
    return new TestCourse(ids, json.replace(text, by));
  }

  /** The same with every right option wrong and every wrong one right. */
  public TestCourse withTheOppositeKey() {
    return changed("\"correct\": true", "\"correct\": ?")
        .changed("\"correct\": false", "\"correct\": true")
        .changed("\"correct\": ?", "\"correct\": false");
  }

  public String json() {
    return json;
  }

  public UUID courseId() {
    return id("0001");
  }

  public UUID versionId() {
    return id("0002");
  }

  public UUID firstSection() {
    return id("0003");
  }

  public UUID page() {
    return id("0004");
  }

  public UUID media() {
    return id("0005");
  }

  public UUID file() {
    return id("0006");
  }

  public UUID fileId() {
    return id("0007");
  }

  public UUID check() {
    return id("0009");
  }

  public List<UUID> activities() {
    return List.of(page(), media(), file(), check());
  }

  public UUID singleChoice() {
    return id("000a");
  }

  public UUID multipleChoice() {
    return id("000d");
  }

  /** The correct option of the single choice question. */
  public UUID right() {
    return id("000b");
  }

  /** The wrong option of the single choice question. */
  public UUID wrong() {
    return id("000c");
  }

  /** Answers that score 100 per cent. */
  public String rightAnswers() {
    return answers(
        answer(singleChoice(), right()), answer(multipleChoice(), id("000e"), id("000f")));
  }

  /** Answers that score 50 per cent, below the pass mark. */
  public String halfRightAnswers() {
    return answers(answer(singleChoice(), right()), answer(multipleChoice(), id("000e")));
  }

  public static String answers(String... answers) {
    return "{\"answers\":[" + String.join(",", answers) + "]}";
  }

  public static String answer(UUID question, UUID... options) {
    String chosen =
        String.join(",", List.of(options).stream().map(option -> "\"" + option + "\"").toList());
    return "{\"questionId\":\"" + question + "\",\"optionIds\":[" + chosen + "]}";
  }

  private UUID id(String number) {
    return Objects.requireNonNull(ids.get(number), number);
  }

  private static String example() {
    try (var stream = TestCourse.class.getResourceAsStream(EXAMPLE)) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
