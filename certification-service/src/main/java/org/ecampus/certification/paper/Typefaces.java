package org.ecampus.certification.paper;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import java.io.InputStream;
import java.util.Objects;

/** The typefaces that go into every certificate, so that it looks and reads the same everywhere. */
final class Typefaces {
  private static final String SERIF = "Liberation Serif";
  private static final String SANS = "Liberation Sans";

  /** Their measures, which never change; one entry a typeface. */
  private static final FSDefaultCacheStore MEASURES = new FSDefaultCacheStore();

  private Typefaces() {}

  static void embed(PdfRendererBuilder builder) {
    builder.useCacheStore(CacheStore.PDF_FONT_METRICS, MEASURES);
    use(builder, "LiberationSerif-Regular", SERIF, 400, FontStyle.NORMAL);
    use(builder, "LiberationSerif-Bold", SERIF, 700, FontStyle.NORMAL);
    use(builder, "LiberationSerif-Italic", SERIF, 400, FontStyle.ITALIC);
    use(builder, "LiberationSans-Regular", SANS, 400, FontStyle.NORMAL);
    use(builder, "LiberationSans-Bold", SANS, 700, FontStyle.NORMAL);
  }

  private static void use(
      PdfRendererBuilder builder, String file, String family, int weight, FontStyle style) {
    builder.useFont(() -> open(file), family, weight, style, true);
  }

  static InputStream open(String file) {
    String path = "/liberation/" + file + ".ttf";
    return Objects.requireNonNull(Typefaces.class.getResourceAsStream(path), path);
  }
}
