package org.ecampus.catalogue.content;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.ecampus.catalogue.content.model.Activity;
import org.ecampus.catalogue.content.model.ActivityContent;
import org.ecampus.catalogue.content.model.FileReference;
import org.ecampus.catalogue.content.model.KnowledgeCheck;
import org.ecampus.catalogue.content.model.Media;
import org.ecampus.catalogue.content.model.Option;
import org.ecampus.catalogue.content.model.Page;
import org.ecampus.catalogue.content.model.Question;
import org.ecampus.kit.http.Problems;
import org.jspecify.annotations.Nullable;

/** Turns an activity as sent into one that can be stored, or refuses it. */
final class ActivityReader {

  private static final int LARGEST_PAGE = 100_000;

  private final Identities identities;
  private final Map<UUID, FileReference> files;

  ActivityReader(Identities identities, Map<UUID, FileReference> files) {
    this.identities = identities;
    this.files = files;
  }

  Activity read(ActivityBody body, String path) {
    refuseOtherMembers(body, path);
    return new Activity(
        identities.keep(body.activityId(), path + ".activityId"),
        Titles.checked(body.titles(), path),
        body.effortMinutes(),
        content(body, path));
  }

  private ActivityContent content(ActivityBody body, String path) {
    return switch (body.kind()) {
      case PAGE -> page(needed(body.page(), path + ".page"), path);
      case MEDIA -> media(needed(body.media(), path + ".media"), path);
      case FILE -> file(needed(body.file(), path + ".file"), path);
      case KNOWLEDGE_CHECK ->
          check(needed(body.knowledgeCheck(), path + ".knowledgeCheck"), path + ".knowledgeCheck");
    };
  }

  private static Page page(PageBody body, String path) {
    Map<String, String> clean = new TreeMap<>();
    body.html()
        .forEach(
            (tag, html) ->
                clean.put(Titles.language(tag, path + ".page.html"), sanitised(html, path)));
    return new Page(clean);
  }

  private static String sanitised(String html, String path) {
    String clean = RichText.sanitise(html);
    if (clean.isBlank() || clean.getBytes(StandardCharsets.UTF_8).length > LARGEST_PAGE) {
      throw Problems.invalid(
          path + ".page.html", "must have 1 to 100,000 bytes of HTML that is allowed");
    }
    return clean;
  }

  private static Media media(MediaBody body, String path) {
    try {
      return new Media(body.url());
    } catch (IllegalArgumentException unsafe) {
      throw Problems.invalid(path + ".media.url", String.valueOf(unsafe.getMessage()));
    }
  }

  private FileReference file(FileBody body, String path) {
    return needed(files.get(body.fileId()), path + ".file.fileId");
  }

  private KnowledgeCheck check(KnowledgeCheckBody body, String path) {
    return new KnowledgeCheck(
        body.passMarkPercent(), Each.of(body.questions(), path + ".questions", this::question));
  }

  private Question question(QuestionBody body, String path) {
    return new Question(
        identities.keep(body.questionId(), path + ".questionId"),
        body.kind(),
        Titles.inLanguages(body.prompts(), path + ".prompts"),
        Each.of(body.options(), path + ".options", this::option));
  }

  private Option option(OptionBody body, String path) {
    return new Option(
        identities.keep(body.optionId(), path + ".optionId"),
        Titles.inLanguages(body.texts(), path + ".texts"),
        body.correct());
  }

  private static void refuseOtherMembers(ActivityBody body, String path) {
    long members =
        Stream.of(body.page(), body.media(), body.file(), body.knowledgeCheck())
            .filter(Objects::nonNull)
            .count();
    if (members > 1) {
      throw Problems.invalid(path, "has a member that does not go with " + body.kind());
    }
  }

  private static <T> T needed(@Nullable T member, String path) {
    if (member == null) {
      throw Problems.invalid(path, "is needed, and must be there for the caller");
    }
    return member;
  }
}
