package org.ecampus.certification.paper;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Turns pages of XHTML, one at a time, into tagged, archivable PDF (PDF/UA-1, PDF/A-2a); loads
 * nothing.
 */
final class PdfPrinter {
  private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  private final Typefaces typefaces = new Typefaces();

  byte[] print(String xhtml) {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PdfRendererBuilder builder = new PdfRendererBuilder().usePDDocument(document);
      typefaces.offer(builder, document);
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
