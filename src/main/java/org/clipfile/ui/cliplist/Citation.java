package org.clipfile.ui.cliplist;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.ClippingRow;
import org.clipfile.ui.control.DateText;
import org.jspecify.annotations.Nullable;

/** A clipping named as a source is named: headline, publication, date, address. */
final class Citation {
  private Citation() {}

  /** As plain text, a line a clipping. */
  static String plain(List<ClippingRow> rows) {
    return lines(
        rows,
        row ->
            row.headline()
                + stop(row.headline())
                + where(row, Function.identity())
                + (row.url() == null ? "" : " " + row.url()));
  }

  /** As Markdown, a line a clipping; of several, a list. */
  static String markdown(List<ClippingRow> rows) {
    String bullet = rows.size() > 1 ? "- " : "";
    return lines(
        rows,
        row -> {
          String headline = escapeMarkdown(row.headline());
          String address = row.url();
          String linked =
              address == null
                  ? headline
                  : "[" + headline + "](<" + address.replaceAll("[<>\\s]", "") + ">)";
          return bullet
              + linked
              + stop(row.headline())
              + where(row, publication -> "*" + escapeMarkdown(publication) + "*");
        });
  }

  /** As HTML, a paragraph a clipping, each in its own direction. */
  static String html(List<ClippingRow> rows) {
    return lines(
        rows,
        row -> {
          String headline = escapeHtml(row.headline());
          String address = row.url();
          String linked =
              address == null || !address.matches("(?i)https?://.*")
                  ? headline
                  : "<a href=\"" + escapeHtml(address) + "\">" + headline + "</a>";
          return "<p dir=\"auto\">"
              + linked
              + stop(row.headline())
              + where(row, publication -> "<i>" + escapeHtml(publication) + "</i>")
              + "</p>";
        });
  }

  private static String lines(List<ClippingRow> rows, Function<ClippingRow, String> line) {
    return rows.stream().map(line).collect(Collectors.joining("\n"));
  }

  /** A full stop, but behind a headline that ends in a sign of its own. */
  private static String stop(String headline) {
    return headline.isEmpty() || ".?!…。？！۔؟".indexOf(headline.charAt(headline.length() - 1)) >= 0
        ? ""
        : ".";
  }

  private static String where(ClippingRow row, Function<String, String> dressed) {
    String publication = row.publication() != null ? row.publication() : row.source();
    String date = date(row.published());
    if (publication == null && date.isEmpty()) {
      return "";
    }
    String parts =
        publication == null
            ? date
            : dressed.apply(publication) + (date.isEmpty() ? "" : ", " + date);
    return " " + parts + ".";
  }

  private static String date(@Nullable ClippingDate date) {
    return date == null ? "" : DateText.dayOf(date);
  }

  private static String escapeHtml(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String escapeMarkdown(String text) {
    return text.replaceAll("([\\\\`*_\\[\\]<>])", "\\\\$1");
  }
}
