package org.ecampus.certification.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The typefaces that go into every certificate, so that it looks and reads the same everywhere;
 * parsed once, for one document at a time.
 */
final class Typefaces {
  private static final String SERIF = "Liberation Serif";
  private static final String SANS = "Liberation Sans";

  private final List<Typeface> all =
      List.of(
          new Typeface(parse("LiberationSerif-Regular"), SERIF, 400, FontStyle.NORMAL),
          new Typeface(parse("LiberationSerif-Bold"), SERIF, 700, FontStyle.NORMAL),
          new Typeface(parse("LiberationSerif-Italic"), SERIF, 400, FontStyle.ITALIC),
          new Typeface(parse("LiberationSans-Regular"), SANS, 400, FontStyle.NORMAL));

  /** A typeface, and when a page means it. */
  private record Typeface(TrueTypeFont font, String family, int weight, FontStyle style) {}

  /** Lets a page that is printed into the document use them; only what it shows is embedded. */
  void offer(PdfRendererBuilder builder, PDDocument document) throws IOException {
    for (Typeface typeface : all) {
      var font = new PDFontSupplier(PDType0Font.load(document, typeface.font(), true));
      builder.useFont(font, typeface.family(), typeface.weight(), typeface.style(), true);
    }
  }

  /** Opens the file of a typeface. */
  static InputStream open(String file) {
    String path = "/liberation/" + file + ".ttf";
    return Objects.requireNonNull(Typefaces.class.getResourceAsStream(path), path);
  }

  /** Ligatures are not formed: looking for them takes longer than the rest of the text. */
  private static TrueTypeFont parse(String file) {
    try {
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(open(file)));
      font.setEnableGsub(false);
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
