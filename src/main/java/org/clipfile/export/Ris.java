package org.clipfile.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.clipfile.model.Article;
import org.clipfile.model.Clipping;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.Precision;
import org.jspecify.annotations.Nullable;

/** A clipping as a record of the RIS format (its specification of 2011), type NEWS. */
final class Ris {
  private final StringBuilder out = new StringBuilder();

  private Ris() {}

  static List<String> write(Clipping clipping, OutputStream out) throws IOException {
    out.write(record(clipping).getBytes(StandardCharsets.UTF_8));
    return List.of();
  }

  private static String record(Clipping clipping) {
    Article article = clipping.article();
    var ris = new Ris();
    ris.add("TY", "NEWS");
    ris.add("ID", "clipfile-" + clipping.id());
    ris.add("TI", article.headline());
    article.authors().forEach(author -> ris.add("AU", author));
    if (article.authors().isEmpty()) {
      ris.add("AU", article.byline());
    }
    ris.add("T2", article.publication());
    ris.add("PB", article.source());
    if (article.published() != null) {
      ris.add("PY", String.format(Locale.ROOT, "%04d", article.published().value().getYear()));
      ris.add("DA", date(article.published()));
    }
    ris.add("CY", article.dateline() == null ? null : article.dateline().place());
    ris.add("SE", article.section());
    ris.add("AB", article.deck());
    article.categories().forEach(category -> ris.add("KW", category));
    article.keywords().forEach(keyword -> ris.add("KW", keyword));
    ris.add("LA", article.language());
    ris.add("UR", article.url());
    ris.add("Y2", article.clipped() == null ? null : date(article.clipped()));
    return ris.out.append("ER  - \r\n\r\n").toString();
  }

  /** Year, month and day parted by slashes; what is not known is left empty. */
  private static String date(ClippingDate date) {
    var value = date.value();
    boolean month = date.precision().compareTo(Precision.MONTH) >= 0;
    boolean day = date.precision().compareTo(Precision.DAY) >= 0;
    return String.format(
        Locale.ROOT,
        "%04d/%s/%s/",
        value.getYear(),
        month ? String.format(Locale.ROOT, "%02d", value.getMonthValue()) : "",
        day ? String.format(Locale.ROOT, "%02d", value.getDayOfMonth()) : "");
  }

  private void add(String tag, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      String line = value.replaceAll("\\s*\\R\\s*", " ").strip();
      out.append(tag).append("  - ").append(line).append("\r\n");
    }
  }
}
