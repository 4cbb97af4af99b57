package org.ecampus.certification.paper;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Turns a page of XHTML into a tagged, archivable PDF (PDF/UA-1, PDF/A-2a); loads nothing. */
final class PdfPrinter {
  private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  private PdfPrinter() {}

  static byte[] print(String xhtml) {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    try {
      PdfRendererBuilder builder = new PdfRendererBuilder();
      Typefaces.embed(builder);
      builder
          .usePdfAConformance(PdfAConformance.PDFA_2_A)
          .usePdfUaAccessibility(true)
          .useColorProfile(SRGB)
          .withProducer("e-Campus")
          .withHtmlContent(xhtml, null)
          .toStream(pdf)
          .run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pdf.toByteArray();
  }
}
