package org.clipfile.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.clipfile.model.Article;
import org.clipfile.model.Clipping;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.DateOrigin;
import org.clipfile.model.Dateline;
import org.clipfile.model.OriginalInfo;

/**
 * Made-up clippings of about 3 kB, always the same: words of invented syllables, as frequent as
 * Zipf's law has it, so that an index of them behaves like one of real texts.
 */
final class GeneratedClippings {
  private static final int WORDS = 40_000;
  private static final int BODY = 2_900;
  private static final LocalDate FIRST_DAY = LocalDate.of(2005, 1, 1);
  private static final int DAYS = 7_700;
  private static final String[] SYLLABLES = {
    "ba", "ce", "do", "fi", "gu", "ha", "je", "ko", "li", "mu", "na", "pe", "qui", "ro", "sa", "te",
    "vi", "wo", "xa", "zen", "tar", "mil", "ron", "sel", "dan", "ver", "por", "kas", "lun", "gre"
  };
  private static final List<String> PUBLICATIONS =
      List.of(
          "Harbour Post", "The Daily Lantern", "Meridian.news", "Northern Courier", "Valley Sun");
  private static final List<String> SOURCES = List.of("Wirebird", "Northwire", "Agence Delta");
  private static final List<String> CATEGORIES = List.of("World", "Economy", "Science", "Sport");
  private static final List<String> PLACES = List.of("Geneva", "Busan", "Lima", "Oslo", "Karachi");
  private static final DateTimeFormatter LONG_DAY =
      DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter PLACE_DAY =
      DateTimeFormatter.ofPattern("MMMM d", Locale.ENGLISH);
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("EEE, MMM dd uuuu", Locale.ENGLISH);

  private static final OriginalInfo ORIGINAL = new OriginalInfo("00", "1.txt", "text", 1);

  private final String[] words = new String[WORDS];
  private final double[] upTo = new double[WORDS];

  GeneratedClippings() {
    var random = new Random(1);
    double sum = 0;
    for (int i = 0; i < WORDS; i++) {
      var word = new StringBuilder();
      for (int n = 1 + i % 4 + (i > 100 ? 1 : 0); n > 0; n--) {
        word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
      }
      words[i] = word.toString();
      sum += 1.0 / (i + 3);
      upTo[i] = sum;
    }
  }

  /** The word of a rank, 0 being the most frequent. */
  String word(int rank) {
    return words[rank];
  }

  private String word(Random random) {
    int found = Arrays.binarySearch(upTo, random.nextDouble() * upTo[WORDS - 1]);
    return words[Math.min(WORDS - 1, found < 0 ? -found - 1 : found)];
  }

  /** The clipping of a number from 1. */
  Clipping clipping(int number) {
    var random = new Random(number);
    LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
    String place = pick(PLACES, random);
    String headline = capital(sentence(random, 7).toString());
    String body = place + ", " + PLACE_DAY.format(day) + " – " + body(random);
    Article article =
        Article.builder(headline)
            .publication(pick(PUBLICATIONS, random))
            .source(pick(SOURCES, random))
            .categories(List.of(pick(CATEGORIES, random)))
            .dateline(new Dateline(place, null))
            .published(ClippingDate.ofDay(day, DateOrigin.TEXT))
            .clipped(ClippingDate.ofDay(day.plusDays(2), DateOrigin.TEXT))
            .language("en")
            .body("", body)
            .build();
    return new Clipping(number, article, Instant.EPOCH, ORIGINAL);
  }

  /** The same as a plain-text clipping. */
  String text(Clipping clipping) {
    Article article = clipping.article();
    LocalDate day = date(article.published());
    return String.join(
        "\n",
        article.headline(),
        "",
        "Published on " + LONG_DAY.format(day),
        "Document Date: " + STAMP.format(date(article.clipped())) + " 06:16:10pm",
        "Category: ,English," + article.categories().getFirst() + " - ",
        article.publication(),
        "Source: " + article.source(),
        "",
        article.bodyText(),
        "");
  }

  /** Headline, publication, source and body of such a text, by the places where they stand. */
  static Clipping read(int number, byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    String[] lines = text.split("\n", 9);
    Article article =
        Article.builder(lines[0])
            .publication(lines[5])
            .source(lines[6].substring("Source: ".length()))
            .categories(List.of(lines[4]))
            .published(ClippingDate.ofDay(FIRST_DAY.plusDays(number), DateOrigin.TEXT))
            .clipped(ClippingDate.ofDay(FIRST_DAY.plusDays(number), DateOrigin.TEXT))
            .language("en")
            .body("", lines[8])
            .build();
    return new Clipping(number, article, Instant.EPOCH, ORIGINAL);
  }

  private static LocalDate date(@org.jspecify.annotations.Nullable ClippingDate date) {
    return date == null ? FIRST_DAY : date.firstDay();
  }

  /** Writes the clippings from 1 to {@code count} into a folder, a thousand in each of its own. */
  void write(Path folder, int count) throws IOException {
    for (int number = 1; number <= count; number++) {
      Path part = folder.resolve(Integer.toString(number / 1000));
      Files.createDirectories(part);
      Files.writeString(part.resolve(number + ".txt"), text(clipping(number)));
    }
  }

  private String body(Random random) {
    var body = new StringBuilder();
    while (body.length() < BODY) {
      for (int i = 0; i < 4; i++) {
        body.append(capital(sentence(random, 8 + random.nextInt(12)).toString())).append(". ");
      }
      body.setLength(body.length() - 1);
      body.append("\n\n");
    }
    return body.toString().strip();
  }

  private StringBuilder sentence(Random random, int length) {
    var sentence = new StringBuilder();
    for (int i = 0; i < length; i++) {
      sentence.append(i == 0 ? "" : " ").append(word(random));
    }
    return sentence;
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private static String pick(List<String> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }
}
