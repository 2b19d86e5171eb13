package org.clipfile.ingest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clipfile.ingest.date.Dates;

/**
 * Tells the lines above the body, which tell something of the article, from those of the body.
 *
 * @param lines all of them
 * @param loose those among the lines above the body that tell nothing, and so are the body's
 * @param start where the rest of the body begins
 */
record HeadLines(List<String> lines, List<Integer> loose, int start) {
  /** So many lines without a label may stand between the headline and the next label. */
  private static final int LOOSE_LINES = 3;

  /** Longer lines are paragraphs, not headlines, decks or names. */
  private static final int LONGEST_LOOSE_LINE = 300;

  private static final Pattern RULE = Pattern.compile("[-=_*~#\\s]{3,}");
  private static final Pattern UNLIKE_NAMES = Pattern.compile("[:：;?!\"“”]|\\d{3}");
  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+", Pattern.CASE_INSENSITIVE);
  private static final Pattern DOMAIN =
      Pattern.compile("(?:https?://)?(?:[\\p{L}\\d-]+\\.)+\\p{L}{2,}/?", Pattern.CASE_INSENSITIVE);

  /** What the lines tell is added to the header. */
  static HeadLines of(List<String> lines, Header header) {
    return new Body(header, lines, zone(lines, header)).head();
  }

  /** Whether a line tells something, or is only a line that parts others, above the body. */
  boolean isHead(int line) {
    return line < start && !loose.contains(line);
  }

  /** The lines of the body. */
  List<String> body() {
    var body = new ArrayList<String>();
    for (int i : loose) {
      body.add(lines.get(i));
      body.add("");
    }
    body.addAll(lines.subList(start, lines.size()));
    return body;
  }

  /** The labelled lines that open the text are read; answers which lines may be the body's. */
  private static Zone zone(List<String> lines, Header header) {
    var loose = new ArrayList<Integer>();
    var pending = new ArrayList<Integer>();
    int first = -1;
    int end = 0;
    for (int i = 0; i < lines.size() && pending.size() <= LOOSE_LINES; i++) {
      String line = lines.get(i);
      Optional<HeaderLine> told = HeaderLine.of(line);
      if (told.isPresent()) {
        header.add(told.get());
        loose.addAll(pending);
        pending.clear();
        first = first < 0 ? i : first;
        end = i + 1;
      } else if (Sentences.weight(line) > LONGEST_LOOSE_LINE) {
        break;
      } else if (!isNoise(line)) {
        pending.add(i);
      }
    }
    return new Zone(first, end, loose);
  }

  static boolean isNoise(String line) {
    return line.isEmpty() || RULE.matcher(line).matches();
  }

  /**
   * The lines above the body.
   *
   * @param firstLabel the first labelled line, or -1
   * @param end the line after the last labelled one, or 0
   * @param loose the lines before {@code end} that have no label
   */
  private record Zone(int firstLabel, int end, List<Integer> loose) {}

  /** Finds headline, deck and publication among the loose lines, and leaves the rest. */
  private record Body(Header header, List<String> lines, Zone zone) {
    HeadLines head() {
      var loose = new ArrayList<Integer>();
      for (int i : zone.loose) {
        if (!isTaken(i)) {
          loose.add(i);
        }
      }
      int start = zone.end;
      while (start < lines.size() && (isNoise(lines.get(start)) || isOpening(start))) {
        start++;
      }
      return new HeadLines(lines, loose, start);
    }

    /** Whether a loose line above the last labelled one tells something. */
    private boolean isTaken(int index) {
      String line = lines.get(index);
      if (takeName(line) || takeHeadline(index)) {
        return true;
      }
      boolean early = zone.firstLabel < 0 || index < zone.firstLabel;
      if (isNameLike(line) && !header.has(Field.PUBLICATION)) {
        header.add(Field.PUBLICATION, line);
        return true;
      }
      if (early && !header.has(Field.DECK)) {
        header.add(Field.DECK, Markdown.plain(line));
        return true;
      }
      return false;
    }

    /** Whether a line below the last labelled one still stands above the body. */
    private boolean isOpening(int index) {
      String line = lines.get(index);
      if (isAboveHeadline(index)) {
        header.add(Field.PUBLICATION, line);
        return true;
      }
      if (takeHeadline(index) || takeName(line)) {
        return true;
      }
      boolean alone = index + 1 < lines.size() && lines.get(index + 1).isEmpty();
      if (zone.firstLabel >= 0 && alone && isNameLike(line) && !header.has(Field.PUBLICATION)) {
        header.add(Field.PUBLICATION, line);
        return true;
      }
      return false;
    }

    /** A name after the labels, with a longer line below that is no sentence: the headline. */
    private boolean isAboveHeadline(int index) {
      String line = lines.get(index);
      if (zone.firstLabel < 0
          || header.has(Field.HEADLINE)
          || header.has(Field.PUBLICATION)
          || !isNameLike(line)) {
        return false;
      }
      for (String next : lines.subList(index + 1, lines.size())) {
        if (!isNoise(next)) {
          int weight = Sentences.weight(next);
          return weight > Sentences.weight(line) && weight < 200 && !Sentences.isEnded(next);
        }
      }
      return false;
    }

    private boolean takeHeadline(int index) {
      String line = lines.get(index);
      if (header.has(Field.HEADLINE) || Sentences.weight(line) > LONGEST_LOOSE_LINE) {
        return false;
      }
      header.add(Field.HEADLINE, Markdown.plain(line));
      return true;
    }

    private boolean takeName(String line) {
      if (DOMAIN.matcher(line).matches() && !header.has(Field.PUBLICATION)) {
        header.add(Field.PUBLICATION, line);
        return true;
      }
      if (ADDRESS.matcher(line).matches() && !header.has(Field.LINK)) {
        header.add(Field.LINK, line);
        return true;
      }
      if (!header.has(Field.PUBLISHED) && Dates.whole(line).isPresent()) {
        header.add(Field.PUBLISHED, line);
        return true;
      }
      return false;
    }

    /** A few words, each begun as in a name, and no sentence. */
    private static boolean isNameLike(String line) {
      if (Sentences.weight(line) > 40 // asked first: most lines are paragraphs
          || UNLIKE_NAMES.matcher(line).find()
          || Sentences.isEnded(line)) {
        return false;
      }
      String[] words = line.split("\\s+", -1);
      if (words.length > 5) {
        return false;
      }
      for (String word : words) {
        boolean capital = !Character.isLowerCase(word.codePointAt(0));
        if (!capital && word.length() > 3) {
          return false;
        }
      }
      return !Sentences.isListItem(line);
    }
  }
}
