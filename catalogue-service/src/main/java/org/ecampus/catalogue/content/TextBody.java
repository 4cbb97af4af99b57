package org.ecampus.catalogue.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.ecampus.catalogue.content.model.CourseText;
import org.ecampus.kit.text.VisibleText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a course presents itself in one language. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TextBody(
    @NotBlank @Size(max = 200) @Schema(examples = "Introduction to International Labour Standards")
        String title,
    @Size(max = 2000)
        @Schema(examples = "What the standards are, how they are made and how they are supervised.")
        @Nullable String summary,
    @Size(max = 20)
        @Schema(
            description = "What a learner can do afterwards, one sentence each",
            examples = "[\"Find the standards that bind a country\"]")
        List<@NotNull @NotBlank @Size(max = 300) String> objectives) {

  public TextBody {
    if (title != null && !VisibleText.isIn(title)) {
      throw new IllegalArgumentException("title shows nothing");
    }
    objectives = objectives == null ? List.of() : objectives;
  }

  static TextBody of(CourseText text) {
    return new TextBody(text.title(), text.summary(), text.objectives());
  }

  CourseText toText() {
    return new CourseText(title, summary, objectives);
  }
}
