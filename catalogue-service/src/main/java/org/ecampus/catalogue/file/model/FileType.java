package org.ecampus.catalogue.file.model;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** The media types that may be uploaded, and how their bytes begin. */
public enum FileType {
  PDF(FileType.PDF_TYPE, "255044462d"),
  PNG(FileType.PNG_TYPE, "89504e470d0a1a0a"),
  JPEG(FileType.JPEG_TYPE, "ffd8ff"),
  WORD(FileType.WORD_TYPE, FileType.ZIP),
  EXCEL(FileType.EXCEL_TYPE, FileType.ZIP),
  POWERPOINT(FileType.POWERPOINT_TYPE, FileType.ZIP),
  WRITER(FileType.WRITER_TYPE, FileType.ZIP),
  CALC(FileType.CALC_TYPE, FileType.ZIP),
  IMPRESS(FileType.IMPRESS_TYPE, FileType.ZIP),
  EPUB(FileType.EPUB_TYPE, FileType.ZIP),
  TEXT(FileType.TEXT_TYPE, FileType.ANY),
  CSV(FileType.CSV_TYPE, FileType.ANY),
  CAPTIONS(FileType.CAPTIONS_TYPE, FileType.ANY);

  public static final String PDF_TYPE = "application/pdf";
  public static final String PNG_TYPE = "image/png";
  public static final String JPEG_TYPE = "image/jpeg";
  public static final String WORD_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  public static final String EXCEL_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  public static final String POWERPOINT_TYPE =
      "application/vnd.openxmlformats-officedocument.presentationml.presentation";
  public static final String WRITER_TYPE = "application/vnd.oasis.opendocument.text";
  public static final String CALC_TYPE = "application/vnd.oasis.opendocument.spreadsheet";
  public static final String IMPRESS_TYPE = "application/vnd.oasis.opendocument.presentation";
  public static final String EPUB_TYPE = "application/epub+zip";
  public static final String TEXT_TYPE = "text/plain";
  public static final String CSV_TYPE = "text/csv";
  public static final String CAPTIONS_TYPE = "text/vtt";

  private static final String ZIP = "504b0304";
  private static final String ANY = "";

  private final String mediaType;
  private final String beginning;

  FileType(String mediaType, String beginning) {
    this.mediaType = mediaType;
    this.beginning = beginning;
  }

  /** The type of this IANA media type, if it may be uploaded. */
  public static Optional<FileType> of(String mediaType) {
    return Arrays.stream(values()).filter(type -> type.mediaType.equals(mediaType)).findFirst();
  }

  /** Its IANA media type. */
  public String mediaType() {
    return mediaType;
  }

  /** A check of the bytes of one file. */
  public TypeCheck check() {
    return beginning.isEmpty()
        ? new TextCheck()
        : new BeginningCheck(HexFormat.of().parseHex(beginning));
  }
}
