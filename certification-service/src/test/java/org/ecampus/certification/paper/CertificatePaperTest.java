package org.ecampus.certification.paper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.ecampus.certification.awarding.model.CertificateKind;
import org.ecampus.certification.awarding.model.Pace;
import org.ecampus.certification.issuer.Campus;
import org.ecampus.certification.register.Holder;
import org.ecampus.certification.register.IssuedCertificate;
import org.ecampus.certification.register.Statement;
import org.ecampus.certification.register.VerificationCode;
import org.ecampus.certification.subject.Subject;
import org.ecampus.kit.http.ProblemException;
import org.ecampus.kit.security.Institutions;
import org.ecampus.kit.testing.ServiceTest;
import org.ecampus.kit.text.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class CertificatePaperTest {
  private static final VerificationCode CODE =
      new VerificationCode("7K3M9QAZ0XW5R8TD2CV6BN4HJ1PFGSEY");
  private static final Map<DecodeHintType, ?> HARD = Map.of(DecodeHintType.TRY_HARDER, true);
  private static final LocalizedText TITLES =
      new LocalizedText(
          Map.of(
              "en", "Introduction to International Labour Standards",
              "fr", "Introduction aux normes internationales du travail"));

  @Inject CertificatePaper paper;
  @Inject Campus campus;

  @ParameterizedTest
  @CsvSource({
    "en, Certificate of Participation, 3 h 20 min, 3 November 2026 to 23 November 2026",
    "fr, Certificat de participation, 3 h 20 min, du 3 novembre 2026 au 23 novembre 2026",
    "es, Certificado de participación, 3 h 20 min, del 3 de noviembre de 2026 al 23 de noviembre",
    "pt, Certificado de participação, 3 h 20 min, de 3 de novembro de 2026 a 23 de novembro"
  })
  void saysEverythingInTheLanguageAskedFor(
      String language, String kind, String effort, String period) throws IOException {
    byte[] pdf = paper.print(certificate("Amina Diallo", TITLES, 200), language);

    Files.write(
        Files.createDirectories(Path.of("target", "pages")).resolve(language + ".pdf"), pdf);
    assertThat(textOf(pdf))
        .contains(kind, "Amina Diallo", effort, period, "EC-2026-000001", CODE.grouped());
  }

  @Test
  void titleIsInTheLanguageOfThePage() throws IOException {
    var certificate = certificate("Amina Diallo", TITLES, 180);

    assertThat(textOf(paper.print(certificate, "fr-CA")))
        .contains("Introduction aux normes internationales du travail");
    assertThat(textOf(paper.print(certificate, "es")))
        .contains("Introduction to International Labour Standards");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "zz", "", "not a language"})
  void languageWithoutWordsIsEnglish(String language) throws IOException {
    assertThat(textOf(paper.print(certificate("Amina Diallo", TITLES, 180), language)))
        .contains("Certificate of Participation");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Đặng Łukasz Ñuñez Åse",
        "Žižková Øystein Ğökçe Ștefan Ĺubica",
        "Нина Ωμέγα",
        "O’Neil-D'Arcy"
      })
  void showsNamesWithWhateverLettersTheyHave(String name) throws IOException {
    assertThat(textOf(paper.print(certificate(name, TITLES, 180), "en"))).contains(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"أمينة ديالو", "李 明", "አሚና", "नेहा", "Amina 李"})
  void printsNoCertificateThatWouldNameNobody(String name) {
    var certificate = certificate(name, TITLES, 180);

    assertThatThrownBy(() -> paper.print(certificate, "en"))
        .isInstanceOfSatisfying(
            ProblemException.class,
            thrown ->
                assertThat(thrown.problem().type())
                    .isEqualTo("urn:ecampus:problem:certificate-not-printable"));
  }

  @Test
  void printsNoTitleThatNobodyCouldRead() {
    var certificate = certificate("Amina Diallo", LocalizedText.of("en", "国际劳工标准"), 180);

    assertThatThrownBy(() -> paper.print(certificate, "en")).isInstanceOf(ProblemException.class);
  }

  @Test
  void whatPeopleWriteStaysText() throws IOException {
    var titles = LocalizedText.of("en", "<b>R&D</b> {page.link} ${7*7} ]]> <!-- &amp;");

    var text = textOf(paper.print(certificate("<script>{page.code}</script>", titles, 180), "en"));

    assertThat(text)
        .contains("<b>R&D</b> {page.link} ${7*7} ]]> <!-- &amp;", "<script>{page.code}</script>");
  }

  @Test
  void longNamesAndTitlesStayOnOnePage() throws IOException {
    var titles = LocalizedText.of("en", "Occupational safety and health ".repeat(7).strip());

    try (var pdf = open(paper.print(certificate("Wolfeschlegel ".repeat(8), titles, 180), "en"))) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "en, Pace completed in 4 min of 3 h stated",
    "fr, Rythme terminé en 4 min pour une durée indiquée de 3 h",
    "es, Ritmo completado en 4 min de una duración indicada de 3 h",
    "pt, Ritmo concluído em 4 min de uma duração indicada de 3 h"
  })
  void tellsAPaceThatIsToBeShown(String language, String line) throws IOException {
    var shown = certificate("Amina Diallo", TITLES, 180, new Pace(4, true));
    var kept = certificate("Amina Diallo", TITLES, 180, new Pace(4, false));

    assertThat(textOf(paper.print(shown, language))).contains(line);
    assertThat(textOf(paper.print(kept, language))).doesNotContain("4 min");
  }

  @Test
  void codeOnThePageOpensTheVerificationPage() throws Exception {
    byte[] pdf = paper.print(certificate("Amina Diallo", TITLES, 180), "en");

    assertThat(readQr(pdf)).isEqualTo(campus.verificationAddress(CODE.value()));
  }

  @Test
  void isAnArchivableAndAccessibleA4Landscape() throws IOException {
    try (var pdf = open(paper.print(certificate("Amina Diallo", TITLES, 180), "fr"))) {
      var catalog = pdf.getDocumentCatalog();
      var page = pdf.getPage(0).getMediaBox();

      assertThat(catalog.getLanguage()).isEqualTo("fr");
      assertThat(catalog.getMarkInfo().isMarked()).isTrue();
      assertThat(catalog.getStructureTreeRoot()).isNotNull();
      assertThat(catalog.getOutputIntents()).hasSize(1);
      assertThat(new String(catalog.getMetadata().toByteArray(), UTF_8))
          .contains("pdfaid", "pdfuaid");
      assertThat(pdf.getDocumentInformation().getTitle())
          .isEqualTo("Certificat de participation – Amina Diallo");
      assertThat(Math.round(page.getWidth())).isEqualTo(842);
      assertThat(Math.round(page.getHeight())).isEqualTo(595);
    }
  }

  /** Two prints of the same would differ in the time and the id that each file has. */
  @Test
  void whatSaysTheSameIsPrintedOnce() {
    var certificate = certificate("Amina Diallo", TITLES, 180);

    byte[] first = paper.print(certificate, "pt");

    assertThat(paper.print(certificate, "pt")).isEqualTo(first);
  }

  @Test
  void whatSaysSomethingElseIsPrintedForItself() throws IOException {
    assertThat(textOf(paper.print(certificate("Amina Diallo", TITLES, 180), "pt")))
        .contains("Amina Diallo");
    assertThat(textOf(paper.print(certificate("Kofi Mensah", TITLES, 180), "pt")))
        .contains("Kofi Mensah")
        .doesNotContain("Amina");
  }

  @Test
  void everyTypefaceIsInside() throws IOException {
    try (var pdf = open(paper.print(certificate("Amina Diallo", TITLES, 180), "en"))) {
      var resources = pdf.getPage(0).getResources();
      var names = StreamSupport.stream(resources.getFontNames().spliterator(), false).toList();

      assertThat(names).isNotEmpty();
      for (var name : names) {
        assertThat(resources.getFont(name).isEmbedded()).isTrue();
      }
    }
  }

  private static String readQr(byte[] file) throws IOException, ReaderException {
    try (var pdf = open(file)) {
      BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, 150);
      int width = page.getWidth();
      int height = page.getHeight();
      int[] pixels = page.getRGB(0, 0, width, height, null, 0, width);
      var bitmap =
          new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
      return new QRCodeReader().decode(bitmap, HARD).getText();
    }
  }

  private static String textOf(byte[] file) throws IOException {
    try (var pdf = open(file)) {
      var stripper = new PDFTextStripper();
      stripper.setSortByPosition(false);
      return stripper.getText(pdf).replaceAll("\\s+", " ");
    }
  }

  private static PDDocument open(byte[] file) throws IOException {
    return Loader.loadPDF(file);
  }

  private static IssuedCertificate certificate(String holder, LocalizedText titles, int minutes) {
    return certificate(holder, titles, minutes, null);
  }

  private static IssuedCertificate certificate(
      String holder, LocalizedText titles, int minutes, @Nullable Pace pace) {
    var says =
        new Statement(
            CertificateKind.PARTICIPATION,
            1,
            new Holder.Named(UUID.randomUUID(), holder),
            "fr",
            Subject.course(UUID.randomUUID(), UUID.randomUUID()),
            titles,
            Institutions.CENTRE,
            Institutions.CENTRE,
            "e-Campus",
            minutes,
            pace,
            Instant.parse("2026-11-03T10:00:00Z"),
            Instant.parse("2026-11-23T10:15:30Z"),
            List.of(UUID.randomUUID()));
    return new IssuedCertificate(
        UUID.randomUUID(),
        "EC-2026-000001",
        CODE,
        says,
        Instant.parse("2026-11-23T10:15:31Z"),
        null);
  }
}
