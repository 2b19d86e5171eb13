package org.clipfile.ui.exporting;

import java.util.regex.Pattern;
import org.clipfile.model.Article;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.ExportFormat;
import org.clipfile.model.Precision;

/** The name an export is offered under: date and headline. The person may choose another. */
final class SuggestedName {
  private static final int LONGEST = 60;
  private static final Pattern AWKWARD = Pattern.compile("[\\p{Cntrl}\\p{Cf}/\\\\:*?\"<>|\\s\\h]+");

  private SuggestedName() {}

  static String of(Article article, ExportFormat format) {
    ClippingDate published = article.published();
    String date =
        published == null || published.precision().compareTo(Precision.DAY) < 0
            ? ""
            : published.firstDay() + " ";
    String headline = AWKWARD.matcher(article.headline()).replaceAll(" ").strip();
    int end =
        Math.min(
            headline.length(),
            headline.offsetByCodePoints(
                0, Math.min(LONGEST, headline.codePointCount(0, headline.length()))));
    return date + headline.substring(0, end).strip() + "." + format.extension();
  }
}
