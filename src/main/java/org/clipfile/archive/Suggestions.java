package org.clipfile.archive;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.clipfile.archive.Suggestion.Kind;
import org.clipfile.model.FacetCount;
import org.clipfile.model.LibraryCounts;
import org.clipfile.model.owner.SavedSearch;
import org.clipfile.model.query.TextField;
import org.clipfile.query.Completion;
import org.clipfile.store.ClippingStore;
import org.jspecify.annotations.Nullable;

/**
 * What may be meant by what is half typed: names of fields, their values in this archive, saved and
 * recent searches. Values are counted anew when the archive has changed, but not at each key.
 * Thread-safe.
 */
public final class Suggestions {
  private static final int MOST = 8;

  /** So many digits has a year; those of far-off ages are not completed. */
  private static final int YEAR = 4;

  private static final Duration STALE = Duration.ofSeconds(5);
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  private final ClippingStore store;
  private final Clock clock;
  private @Nullable Counted counted;

  Suggestions(ClippingStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  private record Counted(
      long sequence,
      Instant when,
      LibraryCounts library,
      List<FacetCount> tags,
      List<FacetCount> languages) {}

  /**
   * What may be meant; the likeliest first, and few.
   *
   * @param text what the box says
   * @param caret where in it something is being typed
   * @param recent texts that were searched for, the last first
   */
  public List<Suggestion> at(String text, int caret, List<String> recent) {
    Completion piece = Completion.at(text, caret);
    var found = new ArrayList<Suggestion>();
    if (piece.field() != null) {
      values(piece, text, caret, found);
    } else {
      recent(text, recent, found);
      if (!piece.typed().isEmpty()) {
        saved(piece, text, caret, "search:", found);
        for (String name : piece.names()) {
          found.add(put(text, piece.from(), caret, name + ":", name + ":", Kind.FIELD, 0));
        }
      }
    }
    return List.copyOf(found.subList(0, Math.min(MOST, found.size())));
  }

  private void values(Completion piece, String text, int caret, List<Suggestion> found) {
    for (String value : piece.fixedValues()) {
      found.add(put(text, piece.from(), caret, value, value + " ", Kind.VALUE, 0));
    }
    if (piece.isSaved()) {
      saved(piece, text, caret, "", found);
    }
    if (piece.isPublished()) {
      days(piece, text, caret, found);
    }
    TextField field = piece.textField();
    if (field != null) {
      for (FacetCount value : counts(field)) {
        if (found.size() < MOST && begins(label(field, value.value()), piece.typed())) {
          String label = label(field, value.value());
          String typed = field == TextField.LANGUAGE ? value.value() : quoted(value.value());
          found.add(put(text, piece.from(), caret, label, typed + " ", Kind.VALUE, value.count()));
        }
      }
    }
  }

  /** Years that the archive has, and of a whole year its months; also at the end of a range. */
  private void days(Completion piece, String text, int caret, List<Suggestion> found) {
    String typed = piece.typed();
    int begin = typed.lastIndexOf("..") < 0 ? 0 : typed.lastIndexOf("..") + 2;
    String start = typed.substring(begin);
    var counts = new LinkedHashMap<String, Integer>();
    counted()
        .library()
        .months()
        .forEach((month, count) -> {
          String label =
              start.length() < YEAR ? month.toString().substring(0, YEAR) : month.toString();
          if (label.startsWith(start) && !start.isEmpty()) {
            counts.merge(label, count, Integer::sum);
          }
        });
    counts.forEach((label, count) ->
        found.add(put(text, caret - start.length(), caret, label, label + " ", Kind.VALUE, count)));
  }

  private void saved(
      Completion piece, String text, int caret, String prefix, List<Suggestion> found) {
    for (SavedSearch search : store.searches().all()) {
      if (begins(search.name(), piece.typed())) {
        String typed = prefix + quoted(search.name()) + " ";
        found.add(put(text, piece.from(), caret, search.name(), typed, Kind.SAVED, 0));
      }
    }
  }

  /** Whole texts that begin as the box does; each only while it says more than the box. */
  private static void recent(String text, List<String> recent, List<Suggestion> found) {
    String start = folded(text);
    for (String searched : recent) {
      if (found.size() < MOST / 2
          && folded(searched).startsWith(start)
          && !searched.strip().equals(text.strip())) {
        found.add(new Suggestion(searched, Kind.RECENT, 0, searched, searched.length()));
      }
    }
  }

  private static Suggestion put(
      String text, int from, int caret, String label, String piece, Kind kind, int count) {
    int to = Math.min(caret, text.length());
    String rest = text.substring(to);
    boolean spaced =
        piece.endsWith(" ") && !rest.isEmpty() && Character.isWhitespace(rest.charAt(0));
    String put = spaced ? piece.stripTrailing() : piece;
    String whole = text.substring(0, from) + put + rest;
    return new Suggestion(label, kind, count, whole, from + put.length());
  }

  private List<FacetCount> counts(TextField field) {
    return switch (field) {
      case PUBLICATION -> counted().library().publications();
      case SOURCE -> counted().library().sources();
      case CATEGORY -> counted().library().categories();
      case TAG -> counted().tags();
      case LANGUAGE -> counted().languages();
      case TITLE, LEAD, TEXT, BY, DATELINE, SECTION, SITE, URL, CAPTION, NOTE, HIGHLIGHT ->
          List.of();
    };
  }

  private synchronized Counted counted() {
    Counted known = counted;
    long sequence = store.sequence();
    Instant now = clock.instant();
    if (known != null && (known.sequence() == sequence || known.when().plus(STALE).isAfter(now))) {
      return known;
    }
    var anew =
        new Counted(sequence, now, store.counts(), store.ownerCounts().tags(), store.languages());
    counted = anew;
    return anew;
  }

  private static String label(TextField field, String value) {
    return field == TextField.LANGUAGE
        ? Locale.forLanguageTag(value).getDisplayLanguage(Locale.ENGLISH) + " (" + value + ")"
        : value;
  }

  /** Whether a word of a value begins with what is typed. */
  private static boolean begins(String value, String typed) {
    String start = folded(typed).strip();
    String words = folded(value);
    return words.startsWith(start) || words.contains(" " + start) || words.contains("(" + start);
  }

  private static String folded(String text) {
    String plain = ACCENTS.matcher(Normalizer.normalize(text, Form.NFKD)).replaceAll("");
    return plain.toLowerCase(Locale.ROOT);
  }

  private static String quoted(String value) {
    return '"' + value.replace('"', ' ').strip() + '"';
  }
}
