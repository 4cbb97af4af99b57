package org.ecampus.catalogue.content;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ecampus.catalogue.content.model.Content;
import org.ecampus.catalogue.content.model.Level;
import org.ecampus.catalogue.content.model.Track;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Content as its author sees it: what was sent, with the ids given and the efforts added up. */
public record ContentView(
    @Schema(
            examples =
                "{\"en\": {\"title\": \"Introduction to International Labour Standards\","
                    + " \"summary\": \"What the standards are.\", \"objectives\": []}}")
        Map<String, TextBody> texts,
    @Schema(examples = "SELF_PACED") Track track,
    @Schema(examples = "INTRODUCTORY") Level level,
    @Schema(examples = "[\"international-labour-standards\"]") List<String> topics,
    @Schema(examples = "{\"kind\": \"FREE\"}") PriceBody price,
    @Schema(examples = CourseExample.OUTLINE) List<SectionView> sections) {

  /** The author's view of this content. */
  public static ContentView of(Content content) {
    Map<String, TextBody> texts = new TreeMap<>();
    content.texts().forEach((tag, text) -> texts.put(tag, TextBody.of(text)));
    return new ContentView(
        texts,
        content.track(),
        content.level(),
        content.topics(),
        PriceBody.of(content.price()),
        content.sections().stream().map(SectionView::of).toList());
  }
}
