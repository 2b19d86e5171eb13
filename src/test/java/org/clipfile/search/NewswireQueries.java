package org.clipfile.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.clipfile.model.Clipping;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.query.DateField;
import org.clipfile.model.query.DateRange;
import org.clipfile.model.query.Feature;
import org.clipfile.model.query.Query;
import org.clipfile.model.query.TextField;
import org.clipfile.search.WordCutter.Cut;

/** Makes up queries of what stands in clippings. One thread. */
final class NewswireQueries {
  private static final Pattern LETTERS = Pattern.compile("\\p{L}+");
  private static final List<TextField> FIELDS =
      List.of(TextField.TITLE, TextField.LEAD, TextField.TEXT, TextField.SOURCE);

  /** Shorter words have too many neighbours. */
  private static final int LONG = 6;

  private final List<Clipping> clippings;
  private final Random random;

  /** The text that is quoted from, so that what is asked for together is found together too. */
  private String text = "";

  private List<Cut> cuts = List.of();

  NewswireQueries(List<Clipping> clippings, Random random) {
    this.clippings = clippings;
    this.random = random;
  }

  Query next() {
    return tree(random.nextInt(4));
  }

  private void open() {
    do {
      var article = clippings.get(random.nextInt(clippings.size())).article();
      text = random.nextInt(4) == 0 ? article.headline() : article.bodyText();
      cuts = WordCutter.cut(text);
    } while (cuts.isEmpty());
  }

  private Query tree(int depth) {
    open();
    return switch (depth == 0 ? random.nextInt(10) : 10 + random.nextInt(6)) {
      case 0, 1 -> new Query.Exact(quote(1));
      case 2, 3, 4 -> new Query.Phrase(quote(1 + random.nextInt(5)));
      case 5, 6 -> new Query.Word(quote(1));
      case 7 -> new Query.Near(place(), place(), 1 + random.nextInt(20), random.nextBoolean());
      case 8 -> random.nextBoolean() ? shape() : nearly();
      case 9 -> random.nextBoolean() ? atLeast() : proximity();
      case 10, 11 -> new Query.And(List.of(tree(depth - 1), tree(depth - 1)));
      case 12 -> new Query.Or(List.of(tree(depth - 1), tree(depth - 1), tree(depth - 1)));
      case 13 -> new Query.And(List.of(tree(depth - 1), new Query.Not(tree(depth - 1))));
      case 14 -> new Query.In(FIELDS.get(random.nextInt(FIELDS.size())), tree(depth - 1));
      default -> new Query.And(List.of(tree(depth - 1), dated()));
    };
  }

  /** So many words or signs on end, with all that stands between them. */
  private String quote(int length) {
    int first = random.nextInt(cuts.size());
    int last = Math.min(first + length, cuts.size()) - 1;
    return text.substring(cuts.get(first).from(), cuts.get(last).to());
  }

  /** What has a place in a text. */
  private Query place() {
    return switch (random.nextInt(4)) {
      case 0 -> new Query.Phrase(quote(2));
      case 1 -> new Query.Or(List.of(new Query.Word(quote(1)), new Query.Word(quote(1))));
      default -> new Query.Word(quote(1));
    };
  }

  private Query atLeast() {
    return new Query.AtLeast(2 + random.nextInt(2), new Query.Word(quote(1)));
  }

  private Query proximity() {
    String words = quote(1) + " " + quote(1) + (random.nextBoolean() ? " " + quote(1) : "");
    return new Query.Proximity(words, random.nextInt(30));
  }

  private Query shape() {
    String word = quote(1);
    if (word.length() < LONG || !LETTERS.matcher(word).matches()) {
      return new Query.Exact(word);
    }
    int middle = word.length() / 2;
    return new Query.Wildcard(
        switch (random.nextInt(3)) {
          case 0 -> word.substring(0, middle + 1) + "*";
          case 1 -> "*" + word.substring(middle - 1);
          default -> word.substring(0, middle) + "?" + word.substring(middle + 1);
        });
  }

  private Query nearly() {
    String word = quote(1);
    if (word.length() < LONG || !LETTERS.matcher(word).matches()) {
      return new Query.Exact(word);
    }
    int at = random.nextInt(word.length());
    String changed = word.substring(0, at) + word.substring(at + 1);
    return new Query.Fuzzy(changed, 1 + random.nextInt(2));
  }

  private Query dated() {
    ClippingDate date = null;
    for (int tries = 0; date == null && tries < 1000; tries++) {
      date = clippings.get(random.nextInt(clippings.size())).article().published();
    }
    LocalDate day = date == null ? LocalDate.EPOCH : date.firstDay();
    return switch (random.nextInt(4)) {
      case 0 -> new Query.Not(new Query.Has(Feature.DATE));
      case 1 -> in(new DateRange(day, day.plusDays(random.nextInt(900))));
      case 2 -> in(new DateRange(null, day));
      default -> in(new DateRange(day, null));
    };
  }

  private static Query in(DateRange range) {
    return new Query.DateIn(DateField.PUBLISHED, range);
  }
}
