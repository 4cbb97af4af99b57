package org.ecampus.journeys;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF as a reader and their phone see it. */
record Paper(String text, String qrCode) {

  private static final float DOTS_PER_INCH = 200;

  static Paper of(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new Paper(words(document), scan(document));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text with every break of a line as one space. */
  private static String words(PDDocument document) throws IOException {
    return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
  }

  private static String scan(PDDocument document) throws IOException {
    BufferedImage page =
        new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH, ImageType.RGB);
    int width = page.getWidth();
    int height = page.getHeight();
    int[] pixels = page.getRGB(0, 0, width, height, null, 0, width);
    var bitmap =
        new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
    try {
      return new QRCodeReader().decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true)).getText();
    } catch (ReaderException e) {
      throw new AssertionError("no QR code can be read on the page", e);
    }
  }
}
