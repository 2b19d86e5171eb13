package org.clipfile.testing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clipfile.model.Article;
import org.clipfile.model.ArticleBuilder;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.DateOrigin;
import org.clipfile.model.Dateline;
import org.clipfile.model.ParsedClipping;
import org.clipfile.model.Picture;
import org.clipfile.model.Precision;
import org.clipfile.model.ledger.Incoming;
import org.clipfile.model.ledger.Outcome;
import org.clipfile.model.ledger.RejectReason;

/** Made-up articles, and the same as inputs on their way into the store. */
public final class TestClippings {
  private TestClippings() {}

  /** An article builder with a headline and a body of one paragraph, and nothing else. */
  public static ArticleBuilder article(String headline, String text) {
    return Article.builder(headline).body("<p>" + text + "</p>", text);
  }

  /** An article that has every field. */
  public static Article fullArticle() {
    Picture picture = picture(1);
    return Article.builder("Ferry line to Incheon opens again")
        .deck("First sailing in six years")
        .byline("By Hana Seo and Tom Ryde in Weihai")
        .authors(List.of("Hana Seo", "Tom Ryde"))
        .dateline(new Dateline("WEIHAI", MonthDay.of(2, 29)))
        .publication("Harbour Post")
        .source("Northern Wire")
        .published(
            new ClippingDate(
                LocalDateTime.of(2024, 2, 29, 18, 16, 10),
                Precision.MINUTE,
                ZoneOffset.ofHoursMinutes(5, 30),
                DateOrigin.JSON_LD,
                false))
        .clipped(ClippingDate.ofMinute(LocalDateTime.of(2024, 3, 2, 7, 5), DateOrigin.TEXT))
        .dateRivals(
            List.of(
                ClippingDate.ofDay(LocalDate.of(2024, 3, 1), DateOrigin.URL),
                new ClippingDate(
                    LocalDateTime.of(2024, 2, 1, 0, 0),
                    Precision.MONTH,
                    null,
                    DateOrigin.META,
                    true)))
        .section("Shipping")
        .categories(List.of("Economy", "Asia", "Ferries"))
        .keywords(List.of("ferry", "Weihai", "Incheon"))
        .language("en")
        .url("https://harbour.example/2024/ferry")
        .body(
            "<p>WEIHAI, Feb 29 – The ferry sails.</p><img src=\"" + picture.url() + "\">",
            "WEIHAI, Feb 29 – The ferry sails.")
        .build();
  }

  /** A picture whose bytes follow from the number; no program could draw it. */
  public static Picture picture(int number) {
    return Picture.of("image/png", ("picture " + number).getBytes(StandardCharsets.UTF_8));
  }

  /** An input of these articles whose bytes are their headlines and texts. */
  public static Incoming.Read read(String path, Article... articles) {
    var bytes = new StringBuilder();
    var parsed = new ArrayList<ParsedClipping>();
    for (Article article : articles) {
      bytes.append(article.headline()).append("\n\n").append(article.bodyText()).append('\n');
      parsed.add(new ParsedClipping(article, List.of()));
    }
    return read(path, bytes.toString(), parsed);
  }

  /** An input with these bytes, in UTF-8. */
  public static Incoming.Read read(String path, String bytes, List<ParsedClipping> parsed) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return new Incoming.Read(
        path, name, "text", bytes.getBytes(StandardCharsets.UTF_8), parsed, Map.of());
  }

  /** An input of one made-up article, another for every number. */
  public static Incoming.Read read(int number) {
    return read(
        "/clips/" + number + ".txt",
        article("Headline " + number, "The text of article " + number + ".").build());
  }

  /** An input that was refused. */
  public static Incoming.Refused refused(String path) {
    return new Incoming.Refused(
        path, new Outcome.Rejected(RejectReason.NO_ARTICLE, "No article stands in the file."));
  }
}
