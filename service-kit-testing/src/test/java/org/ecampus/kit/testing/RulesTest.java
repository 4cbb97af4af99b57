package org.ecampus.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules find what they are for. */
class RulesTest {
  private final HouseRules spoiled = new HouseRules("org.ecampus.kit.spoiled") {};

  @Test
  void cyclesOfFeaturesAreFound() {
    assertThatThrownBy(spoiled::featuresAreFreeOfCycles).isInstanceOf(AssertionError.class);
  }

  @Test
  void frameworksInTheModelAreFound() {
    assertThatThrownBy(spoiled::modelIsPlainJava).isInstanceOf(AssertionError.class);
  }

  @Test
  void waysBackUpAreFound() {
    assertThatThrownBy(spoiled::servicesDoNotKnowResources).isInstanceOf(AssertionError.class);
    assertThatThrownBy(spoiled::repositoriesKnowNeitherServicesNorResources)
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void sharedParametersAreFound() {
    assertThatThrownBy(spoiled::resourcesTakeParametersInMethodsOnly)
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void strayTransactionsAreFound() {
    assertThatThrownBy(spoiled::transactionsBeginAtUseCasesHandlersAndJobs)
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void otherWaysOfPublishingAreFound() {
    assertFound(spoiled::publishedFactsAreNamedAsTheFactAndNothingMore, "SpoiledFact");
    assertFound(spoiled::eventsAreMadeByPublishedFactsAlone, "SpoiledListener");
    assertFound(spoiled::publishingIsTheWorkOfServices, "SpoiledFact");
  }

  @Test
  void otherWaysOfHearingAreFound() {
    assertFound(spoiled::handlersSayWhatTheyDoAndNothingElseAmongTheKnownFacts, "SpoiledListener");
  }

  @Test
  void entitiesForOthersAreFound() {
    assertFound(spoiled::entitiesStayInTheirFeature, "SpoiledRow");
  }

  @Test
  void otherNamesOfBodiesAreFound() {
    assertFound(spoiled::bodiesAreNamedRequests, "reads a body into SpoiledAnswer");
  }

  @Test
  void auditorsWhoReadLessOrChangeSomethingAreFound() {
    assertFound(spoiled::auditorsReadWhatAdministratorsReadAndChangeNothing, "readWithoutAuditor");
    assertFound(spoiled::auditorsReadWhatAdministratorsReadAndChangeNothing, "changeWithAuditor");
  }

  @Test
  void creationsThatDoNotSayWhereAreFound() {
    assertFound(spoiled::whatIsCreatedSaysWhereItIs, "changeWithAuditor");
  }

  @Test
  void rightsByPathAreFound(@TempDir Path folder) throws IOException {
    Path spoiling = Files.createDirectories(folder.resolve("deep")).resolve("more.properties");
    Files.writeString(folder.resolve("application.properties"), "quarkus.http.port=8080");
    Files.writeString(spoiling, "%prod.quarkus.http.auth.permission.all.policy=permit");

    assertThat(HouseRules.rightsByPath(folder)).containsExactly(spoiling.toString());
  }

  @Test
  void postsThatForgetTheirKeyAreFound() {
    assertThatThrownBy(spoiled::everyPostKeepsItsKey)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("SpoiledResource.post")
        .hasMessageNotContaining("keyless")
        .hasMessageNotContaining("kept");
  }

  @Test
  void timesOfTheMachineAreFound() {
    assertThatThrownBy(spoiled::timeComesFromTheInjectedClock)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Instant.now()");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT 1 WHERE ends_at > now()",
        "update x set at = CURRENT_TIMESTAMP",
        "CREATE TABLE x (at timestamptz DEFAULT clock_timestamp())"
      })
  void timesOfTheDatabaseAreFound(String sql) {
    assertThat(SqlTime.isIn(sql)).isTrue();
    assertThat(SqlTime.isIn("SELECT known(), current_dates FROM x")).isFalse();
    assertThat(SqlTime.isIn("It is now() or never")).isFalse();
  }

  @Test
  void rowSecurityByHalvesIsFound() {
    String whole =
        """
        ALTER TABLE a ENABLE ROW LEVEL SECURITY;
        alter table a force row level security;
        CREATE POLICY x ON a
          USING (ecampus_sees(institution_id));
        """;

    assertThat(RowSecurity.faults(whole)).isEmpty();
    assertThat(RowSecurity.faults(whole.replace("force", "no force"))).containsExactly("a");
    assertThat(RowSecurity.faults(whole.replace("ecampus_sees", "true"))).containsExactly("a");
    assertThat(RowSecurity.faults(whole + "ALTER TABLE b ENABLE ROW LEVEL SECURITY;"))
        .containsExactly("b");
  }

  @Test
  void tablesWithoutAWordOnTheirMissingWallAreFound() {
    String table =
        """
        -- What somebody did.
        CREATE TABLE deed (
          id uuid PRIMARY KEY,
          learner_id uuid NOT NULL CHECK (true)
        );
        """;
    String policy = "CREATE POLICY x ON deed USING (ecampus_sees(NULL));";
    String reason = "-- No second wall: administrators alone read it.\n";

    assertThat(RowSecurity.missing(table)).containsExactly("deed");
    assertThat(RowSecurity.missing(table.replace("learner_id", "colour"))).isEmpty();
    assertThat(RowSecurity.missing(table + policy)).isEmpty();
    assertThat(RowSecurity.missing(reason + table)).isEmpty();
    assertThat(RowSecurity.missing(reason + "CREATE TABLE x (\n);\n" + table))
        .containsExactly("deed");
  }

  @Test
  void operationsWithoutSuccessOrWithAParameterTwiceAreFound() throws IOException {
    String described =
        """
        {"paths": {"/boxes": {"get": {"operationId": "getBoxes", "summary": "Get boxes",
          "description": "Roles: everybody.",
          "parameters": [{"name": "id", "in": "query"}, {"name": "id", "in": "path"}],
          "responses": {"200": {}, "400": {}, "503": {}}}}}}
        """;

    assertThat(faults(described)).isEmpty();
    assertThat(faults(described.replace("200", "409")))
        .containsExactly("GET /boxes has no answer of success");
    assertThat(faults(described.replace("path\"}", "query\"}")))
        .containsExactly("GET /boxes has a parameter twice");
  }

  private static List<String> faults(String described) throws IOException {
    var document = new ApiDocument(new ObjectMapper().readTree(described));
    return document.operations().stream()
        .flatMap(operation -> OpenApiRules.faults(operation).stream())
        .toList();
  }

  @Test
  void literalsAreReadOutOfCode() {
    String code = "a(\"x\\\"y\"); b(\"\"\"\n  SELECT 'a' \"b\"\n\"\"\"); c = '\"';";

    assertThat(Sources.literals(code)).startsWith("x\"y", "\n  SELECT 'a' \"b\"\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"(a|b)*", "^(-[a-z]{2,8})+$", "(?:a+)*?", "(a){1,}", "(a|b){0,500}", "(a))*"})
  void expressionsThatRecurseAreFound(String regex) {
    assertThat(RepeatedGroup.isIn(regex)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(a|b)*+",
        "(?:-[a-z]{2,8})++$",
        "[)*]",
        "\\)*",
        "(a)?",
        "(a){0,3}",
        "(a|b){0,500}+"
      })
  void expressionsThatDoNotRecurseAreLeftAlone(String regex) {
    assertThat(RepeatedGroup.isIn(regex)).isFalse();
  }

  @Test
  void faultyAnswersToBadInputAreFound() {
    var input =
        new BadInput("x", new RawRequest("GET", "/", List.of(), RawRequest.Bytes.NONE), true);
    String problem = "{\"type\":\"urn:ecampus:problem:x\",\"title\":\"X\",\"status\":400}";

    assertThat(RefusalCheck.fault(input, answer(400, "problem+", problem), false)).isEmpty();
    assertThat(RefusalCheck.fault(input, answer(500, "problem+", problem), false)).isPresent();
    assertThat(RefusalCheck.fault(input, answer(422, "problem+", problem), false)).isPresent();
    assertThat(RefusalCheck.fault(input, answer(400, "", problem), false)).isPresent();
    assertThat(RefusalCheck.fault(input, answer(200, "", "{}"), false)).isPresent();
    assertThat(RefusalCheck.fault(input, answer(200, "", "{}"), true)).isEmpty();
    assertThat(
            RefusalCheck.fault(
                input, answer(400, "problem+", problem.replace("X", "SQLException")), false))
        .isPresent();
  }

  private static void assertFound(ThrowingCallable rule, String what) {
    assertThatThrownBy(rule).isInstanceOf(AssertionError.class).hasMessageContaining(what);
  }

  private static RawAnswer answer(int status, String kind, String body) {
    return new RawAnswer(status, "\r\ncontent-type: application/" + kind + "json", body);
  }
}
