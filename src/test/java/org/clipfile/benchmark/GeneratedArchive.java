package org.clipfile.benchmark;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.clipfile.model.Article;
import org.clipfile.model.ArticleBuilder;
import org.clipfile.model.Clipping;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.DateOrigin;
import org.clipfile.model.Dateline;
import org.clipfile.model.OriginalInfo;
import org.clipfile.model.ParsedClipping;
import org.clipfile.model.Precision;
import org.clipfile.model.ledger.Incoming;
import org.clipfile.store.ClippingStore;
import org.clipfile.store.PreparedInput;
import org.jspecify.annotations.Nullable;

/**
 * Made-up clippings by the million, always the same: invented words of six scripts, as frequent as
 * Zipf's law has it; 35 years, 200 publications, 20 sources; three of ten are near copies of an
 * earlier one. Bodies have 300 to 1,000 characters, so that a million fit a disk and an hour.
 */
final class GeneratedArchive {
  private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);
  private static final int DAYS = 35 * 365;
  private static final int BATCH = 500;
  private static final int SHORTEST = 300;
  private static final int LONGEST = 1000;
  private static final OriginalInfo ORIGINAL = new OriginalInfo("00", "1.txt", "text", 1);
  private static final String[] SYLLABLES = {
    "ba", "ce", "do", "fi", "gu", "ha", "je", "ko", "li", "mu", "na", "pe", "qui", "ro", "sa", "te",
    "vi", "wo", "xa", "zen", "tar", "mil", "ron", "sel", "dan", "ver", "por", "kas", "lun", "gre"
  };
  private static final String[] TITLES = {
    "Post", "Lantern", "Courier", "Meridian", "Gazette", "Observer", "Tribune", "Herald"
  };
  private static final String[] SECTIONS = {
    "World", "Business", "Culture", "Sport", "Opinion", "Science", "Travel", "Letters"
  };

  /** A script, of which so many in a hundred are. */
  private record Script(Words words, List<String> languages, int share, String gap, String stop) {}

  private final Words latin = new Words(60_000, 1, 5, SYLLABLES, 1);
  private final List<Script> scripts =
      List.of(
          new Script(latin, List.of("la", "eo", "mi", "haw"), 64, " ", ". "),
          new Script(letters(0x430, 32, 2, 8), List.of("ru", "bg"), 10, " ", ". "),
          new Script(letters(0x3b1, 17, 2, 8), List.of("el"), 6, " ", ". "),
          new Script(letters(0x62a, 17, 2, 6), List.of("ar", "fa"), 8, " ", "، "),
          new Script(letters(0x4e00, 2500, 1, 2), List.of("zh"), 6, "", "。"),
          new Script(letters(0xac00, 1200, 2, 4), List.of("ko"), 6, " ", ". "));
  private final List<String> publications = named(200, TITLES);
  private final List<String> sources = named(20, new String[] {"Wire", "Agency"});
  private final List<String> places = named(300, new String[] {"", "City", "Bay"});
  private final List<String> categories = named(30, new String[] {""});
  private final List<String> tags = named(5000, new String[] {""});

  private static Words letters(int first, int count, int least, int most) {
    var signs = new String[count];
    for (int i = 0; i < count; i++) {
      signs[i] = Character.toString(first + i);
    }
    return new Words(20_000, least, most, signs, first);
  }

  /** The Latin word of a rank, 0 being the most frequent. */
  String word(int rank) {
    return latin.word(rank);
  }

  /** The publication of a rank, 0 being the most frequent. */
  String publication(int rank) {
    return publications.get(rank);
  }

  /** The clipping of a number from 1. */
  Clipping clipping(int number) {
    var random = new Random(number * 31L);
    boolean copy = number > 100 && random.nextInt(10) < 3;
    int story = copy ? number - 1 - random.nextInt(100) : number;
    var told = new Random(story * 17L);
    Script script = script(told.nextInt(100));
    LocalDate day = FIRST_DAY.plusDays(told.nextInt(DAYS));
    String place = pick(places, told);
    String headline = sentence(script, told, 7);
    String body = body(script, told);
    if (copy) {
      day = day.plusDays(random.nextInt(4));
      body = body.substring(0, body.length() - 60) + sentence(script, random, 6) + script.stop;
    }
    ArticleBuilder article =
        Article.builder(headline)
            .publication(random.nextInt(50) == 0 ? null : pick(publications, random))
            .source(told.nextInt(10) == 0 ? null : pick(sources, told))
            .categories(several(categories, told, 3))
            .keywords(several(tags, told, 5))
            .section(SECTIONS[random.nextInt(SECTIONS.length)])
            .dateline(new Dateline(place, null))
            .published(published(day, random.nextInt(100)))
            .language(script.languages.get(told.nextInt(script.languages.size())))
            .body("<p>" + body.replace("\n\n", "</p><p>") + "</p>", body);
    if (number % 3 == 0) {
      article.clipped(ClippingDate.ofDay(day.plusDays(random.nextInt(60)), DateOrigin.TEXT));
    }
    return new Clipping(number, article.build(), Instant.EPOCH, ORIGINAL);
  }

  /** Stores the clippings of these numbers, the last one too, in batches. */
  void fill(ClippingStore store, int first, int last) {
    long run = store.ledger().beginRun(Instant.EPOCH).id();
    for (int number = first; number <= last; number += BATCH) {
      var batch = new ArrayList<PreparedInput>();
      for (int i = number; i < Math.min(number + BATCH, last + 1); i++) {
        batch.add(PreparedInput.of(incoming(i)));
      }
      store.add(run, Instant.EPOCH, batch);
    }
    store.ledger().finishRun(run, Instant.EPOCH, false);
  }

  private Incoming incoming(int number) {
    Article article = clipping(number).article();
    byte[] bytes = (number + "\n" + article.bodyText()).getBytes(StandardCharsets.UTF_8);
    var parsed = List.of(new ParsedClipping(article, List.of()));
    return new Incoming.Read("/" + number, number + ".txt", "text", bytes, parsed, Map.of());
  }

  private static @Nullable ClippingDate published(LocalDate day, int kind) {
    return switch (kind) {
      case 0, 1 -> null;
      case 2 -> new ClippingDate(day.atStartOfDay(), Precision.YEAR, null, DateOrigin.TEXT, false);
      case 3, 4 ->
          new ClippingDate(day.atStartOfDay(), Precision.MONTH, null, DateOrigin.TEXT, false);
      default ->
          kind < 60
              ? ClippingDate.ofDay(day, DateOrigin.TEXT)
              : ClippingDate.ofMinute(day.atTime(kind % 24, kind % 60), DateOrigin.TEXT);
    };
  }

  private Script script(int of100) {
    int left = of100;
    for (Script script : scripts) {
      left -= script.share;
      if (left < 0) {
        return script;
      }
    }
    return scripts.getFirst();
  }

  private static String body(Script script, Random random) {
    int length = SHORTEST + random.nextInt(LONGEST - SHORTEST);
    var body = new StringBuilder();
    for (int sentences = 1; body.length() < length; sentences++) {
      body.append(sentence(script, random, 6 + random.nextInt(12))).append(script.stop);
      if (sentences % 4 == 0) {
        body.setLength(body.length() - (script.stop.endsWith(" ") ? 1 : 0));
        body.append("\n\n");
      }
    }
    return body.toString().strip();
  }

  private static String sentence(Script script, Random random, int length) {
    var sentence = new StringBuilder();
    for (int i = 0; i < length; i++) {
      sentence.append(i == 0 ? "" : script.gap).append(script.words.next(random));
    }
    return sentence.toString();
  }

  /** Values that no other has as a part: the first word of each is its own. */
  private List<String> named(int count, String[] endings) {
    var names = new ArrayList<String>();
    for (int i = 0; i < count; i++) {
      String first = latin.word(1000 + 7 * i);
      names.add((capital(first) + " " + endings[i % endings.length]).strip());
    }
    return List.copyOf(names);
  }

  private static List<String> several(List<String> values, Random random, int most) {
    var some = new ArrayList<String>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      some.add(pick(values, random));
    }
    return some;
  }

  /** The first of a list are much more frequent than the last. */
  private static String pick(List<String> values, Random random) {
    double share = random.nextDouble();
    return values.get((int) (share * share * values.size()));
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /** Invented words with Zipf's frequencies. */
  private static final class Words {
    private final String[] words;
    private final double[] upTo;

    Words(int count, int least, int most, String[] signs, long seed) {
      var random = new Random(seed);
      words = new String[count];
      upTo = new double[count];
      double sum = 0;
      for (int i = 0; i < count; i++) {
        var word = new StringBuilder();
        int longer = i < 100 ? 0 : 1;
        for (int n = Math.min(most, least + longer + i % (most - least + 1)); n > 0; n--) {
          word.append(signs[random.nextInt(signs.length)]);
        }
        words[i] = word.toString();
        sum += 1.0 / (i + 3);
        upTo[i] = sum;
      }
    }

    String word(int rank) {
      return words[rank];
    }

    String next(Random random) {
      int found = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
      return words[Math.min(words.length - 1, found < 0 ? -found - 1 : found)];
    }
  }
}
