package org.ecampus.catalogue.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** The media types that may be uploaded, and how their bytes begin. */
enum FileKind {
  PDF(FileKind.PDF_TYPE, "255044462d"),
  PNG(FileKind.PNG_TYPE, "89504e470d0a1a0a"),
  JPEG(FileKind.JPEG_TYPE, "ffd8ff"),
  WORD(FileKind.WORD_TYPE, FileKind.ZIP),
  EXCEL(FileKind.EXCEL_TYPE, FileKind.ZIP),
  POWERPOINT(FileKind.POWERPOINT_TYPE, FileKind.ZIP),
  WRITER(FileKind.WRITER_TYPE, FileKind.ZIP),
  CALC(FileKind.CALC_TYPE, FileKind.ZIP),
  IMPRESS(FileKind.IMPRESS_TYPE, FileKind.ZIP),
  EPUB(FileKind.EPUB_TYPE, FileKind.ZIP),
  TEXT(FileKind.TEXT_TYPE, FileKind.ANY),
  CSV(FileKind.CSV_TYPE, FileKind.ANY),
  CAPTIONS(FileKind.CAPTIONS_TYPE, FileKind.ANY);

  static final String PDF_TYPE = "application/pdf";
  static final String PNG_TYPE = "image/png";
  static final String JPEG_TYPE = "image/jpeg";
  static final String WORD_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  static final String EXCEL_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  static final String POWERPOINT_TYPE =
      "application/vnd.openxmlformats-officedocument.presentationml.presentation";
  static final String WRITER_TYPE = "application/vnd.oasis.opendocument.text";
  static final String CALC_TYPE = "application/vnd.oasis.opendocument.spreadsheet";
  static final String IMPRESS_TYPE = "application/vnd.oasis.opendocument.presentation";
  static final String EPUB_TYPE = "application/epub+zip";
  static final String TEXT_TYPE = "text/plain";
  static final String CSV_TYPE = "text/csv";
  static final String CAPTIONS_TYPE = "text/vtt";

  private static final String ZIP = "504b0304";
  private static final String ANY = "";

  private final String mediaType;
  private final String beginning;

  FileKind(String mediaType, String beginning) {
    this.mediaType = mediaType;
    this.beginning = beginning;
  }

  static Optional<FileKind> of(String mediaType) {
    return Arrays.stream(values()).filter(kind -> kind.mediaType.equals(mediaType)).findFirst();
  }

  String mediaType() {
    return mediaType;
  }

  /** Whether the bytes look like what they are said to be. */
  boolean fits(byte[] bytes) {
    return beginning.isEmpty() ? isText(bytes) : beginsWell(bytes);
  }

  private boolean beginsWell(byte[] bytes) {
    int length = Math.min(bytes.length, beginning.length() / 2);
    return HexFormat.of().formatHex(bytes, 0, length).equals(beginning);
  }

  private static boolean isText(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes))
          .chars()
          .noneMatch(character -> character == 0);
    } catch (CharacterCodingException _) {
      return false;
    }
  }
}
