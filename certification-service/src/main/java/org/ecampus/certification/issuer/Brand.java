package org.ecampus.certification.issuer;

import org.jspecify.annotations.Nullable;

/** How an institution wants its paper to look, as {@code #rrggbb}, and its address on the web. */
public record Brand(@Nullable String primaryColour, @Nullable String website) {
  /** A brand that wants nothing. */
  public static final Brand NONE = new Brand(null, null);

  private static final String USUAL = "#1d3f5e";
  private static final double READABLE = 4.5;

  /** The colour of lines and headings on white paper; one that cannot be read there is not used. */
  public String ink() {
    return primaryColour != null && contrastToWhite(primaryColour) >= READABLE
        ? primaryColour
        : USUAL;
  }

  /** The contrast ratio of WCAG 2.2, from 1 to 21. */
  private static double contrastToWhite(String colour) {
    int rgb = Integer.parseInt(colour.substring(1), 16);
    double luminance =
        0.2126 * linear(rgb >> 16 & 0xFF)
            + 0.7152 * linear(rgb >> 8 & 0xFF)
            + 0.0722 * linear(rgb & 0xFF);
    return 1.05 / (luminance + 0.05);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
