package org.clipfile.ingest.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clipfile.ingest.Dates;

/**
 * A plain-text clipping taken apart: the lines that tell something of the article, in any order,
 * and the lines of its body. No line is lost: what cannot be told apart stays in the body.
 *
 * @param header holds the headline too, where there is one
 * @param asWritten whether paragraphs are parted by blank lines and nothing is to be joined
 */
record ClippingText(Header header, List<String> body, boolean asWritten) {
  /** Below this line stands the body, as it was written; exports have it. */
  private static final String TEXT = "Text:";

  /** Further down such a line is the body's. */
  private static final int LAST_TEXT = 60;

  /** So many lines without a label may stand between the headline and the next label. */
  private static final int LOOSE_LINES = 3;

  /** Longer lines are paragraphs, not headlines, decks or names. */
  private static final int LONGEST_LOOSE_LINE = 300;

  private static final Pattern RULE = Pattern.compile("[-=_*~#\\s]{3,}");
  private static final Pattern UNLIKE_NAMES = Pattern.compile("[:：;?!\"“”]|\\d{3}");
  private static final Pattern DOMAIN =
      Pattern.compile("(?:https?://)?(?:[\\p{L}\\d-]+\\.)+\\p{L}{2,}/?", Pattern.CASE_INSENSITIVE);

  static ClippingText of(List<String> lines) {
    int text = lines.indexOf(TEXT);
    if (text > 0 && text <= LAST_TEXT) {
      ClippingText above = of(lines.subList(0, text));
      var body = new ArrayList<>(above.body);
      body.add("");
      body.addAll(lines.subList(text + 1, lines.size()));
      return new ClippingText(above.header, body, true);
    }
    var header = new Header();
    int end = trailer(lines, header);
    List<String> rest = lines.subList(0, end);
    var zone = zone(rest, header);
    return new ClippingText(header, new Body(header, rest, zone).lines(), false);
  }

  /** The paragraphs of the body; a line end that was written within one is {@code \n}. */
  List<String> paragraphs() {
    if (!asWritten) {
      return ParagraphJoiner.paragraphs(body);
    }
    return Arrays.stream(String.join("\n", body).split("\n{2,}", -1))
        .map(String::strip)
        .filter(paragraph -> !paragraph.isEmpty())
        .toList();
  }

  /** The labelled lines that close the text are read; answers where they begin. */
  private static int trailer(List<String> lines, Header header) {
    var trailer = new ArrayList<HeaderLine>();
    int end = lines.size();
    for (int i = lines.size() - 1; i >= 0; i--) {
      Optional<HeaderLine> line = HeaderLine.of(lines.get(i));
      if (line.isPresent()) {
        trailer.addFirst(line.get());
        end = i;
      } else if (!isNoise(lines.get(i))) {
        break;
      }
    }
    trailer.forEach(header::add);
    return end;
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

  private static boolean isNoise(String line) {
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
    @Override
    public List<String> lines() {
      var body = new ArrayList<String>();
      int start = zone.end;
      for (int i : zone.loose) {
        if (!isTaken(i)) {
          body.add(lines.get(i));
          body.add("");
        }
      }
      while (start < lines.size() && (isNoise(lines.get(start)) || isOpening(start))) {
        start++;
      }
      body.addAll(lines.subList(start, lines.size()));
      return body;
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
      if (!header.has(Field.PUBLISHED) && Dates.whole(line).isPresent()) {
        header.add(Field.PUBLISHED, line);
        return true;
      }
      return false;
    }

    /** A few words, each begun as in a name, and no sentence. */
    private static boolean isNameLike(String line) {
      String[] words = line.split("\\s+", -1);
      if (words.length > 5
          || UNLIKE_NAMES.matcher(line).find()
          || Sentences.weight(line) > 40
          || Sentences.isEnded(line)) {
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
