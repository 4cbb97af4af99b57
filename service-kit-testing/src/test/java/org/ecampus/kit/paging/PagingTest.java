package org.ecampus.kit.paging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.kit.http.Sample.BOXES;
import static org.ecampus.kit.http.Sample.box;
import static org.ecampus.kit.http.Sample.make;
import static org.ecampus.kit.http.Sample.newName;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class PagingTest {
  private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

  @Test
  void showsEveryRowOnceWhileRowsAreAdded() {
    // Given
    var made = new ArrayList<String>();
    for (int i = 0; i < 5; i++) {
      made.add(make(box(newName())).path("id"));
    }

    // When
    var seen = new ArrayList<String>();
    String address = BOXES + "?kind=WOOD&limit=2";
    while (address != null) {
      Response page = given().urlEncodingEnabled(false).get(address);
      List<String> ids = page.path("items.id");
      assertThat(ids).hasSizeLessThanOrEqualTo(2);
      seen.addAll(ids);
      address = next(page);
      if (seen.size() == 2) {
        made.add(make(box(newName())).path("id"));
      }
    }

    // Then
    assertThat(seen).containsAll(made).doesNotHaveDuplicates().isSorted();
  }

  @Test
  void keepsTheRestOfTheQueryInTheLink() {
    // Given
    make(box(newName()));
    make(box(newName()));

    // When
    Response page = given().get(BOXES + "?kind=WOOD&limit=1");

    // Then
    assertThat(next(page)).contains("kind=WOOD", "limit=1", "after=" + page.<String>path("next"));
  }

  @Test
  void hasNoLinkOnTheLastPage() {
    Response page = given().get(BOXES + "?kind=TIN");

    assertThat(page.header("Link")).isNull();
    assertThat(page.asString()).doesNotContain("next");
  }

  private static String next(Response page) {
    String link = page.header("Link");
    if (link == null) {
      return null;
    }
    Matcher matcher = NEXT.matcher(link);
    assertThat(matcher.matches()).as(link).isTrue();
    return matcher.group(1);
  }
}
