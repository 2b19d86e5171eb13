package org.clipfile.ingest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Makes paragraphs of lines: joins lines that were wrapped at a margin, and pieces that a page
 * break or a blank line has cut in mid-sentence.
 */
public final class ParagraphJoiner {
  /** What a printer leaves between two pages. */
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?iu)(?:page|seite|página|страница)?\\s*\\d{1,4}\\s*(?:(?:/|of|von|de|из)\\s*\\d{1,4})?"
              + "|[-–—]\\s*\\d{1,4}\\s*[-–—]|第\\s?\\d{1,4}\\s?[页頁ページ]+");

  /** Margins at which text is wrapped by hand or by a mail program. */
  private static final int NARROWEST = 30;

  private static final int WIDEST = 140;

  private final int margin;

  private ParagraphJoiner(int margin) {
    this.margin = margin;
  }

  /** The paragraphs of the body's lines, none of them empty. */
  public static List<String> paragraphs(List<String> lines) {
    int longest = lines.stream().mapToInt(Sentences::weight).max().orElse(0);
    var joiner = new ParagraphJoiner(longest <= WIDEST ? Math.max(longest, NARROWEST) : 0);
    return joinCuts(joiner.blocks(lines));
  }

  private List<String> blocks(List<String> lines) {
    var blocks = new ArrayList<String>();
    StringBuilder block = new StringBuilder();
    String last = "";
    for (String line : lines) {
      boolean goesOn = !line.isEmpty() && !last.isEmpty() && isWrapped(last, line);
      if (!goesOn && !block.isEmpty()) {
        blocks.add(block.toString());
        block.setLength(0);
      }
      if (goesOn) {
        join(block, line);
      } else {
        block.append(line);
      }
      last = line;
    }
    if (!block.isEmpty()) {
      blocks.add(block.toString());
    }
    return blocks;
  }

  /** Whether the line end between two lines is only the margin's. */
  private boolean isWrapped(String line, String next) {
    if (Sentences.isListItem(next) || line.startsWith("#")) {
      return false;
    }
    int space = next.indexOf(' ');
    String word = space < 0 ? next : next.substring(0, space);
    int first = Sentences.isUnspaced(next.codePointAt(0)) ? 2 : 1 + Sentences.weight(word);
    boolean full = margin > 0 && Sentences.weight(line) + first > margin - margin / 10;
    if (Sentences.isEnded(line)) {
      return full;
    }
    return full || Sentences.isCut(line, next);
  }

  private static List<String> joinCuts(List<String> blocks) {
    var paragraphs = new ArrayList<String>();
    var last = new StringBuilder();
    for (int i = 0; i < blocks.size(); i++) {
      String block = blocks.get(i);
      String next = i + 1 < blocks.size() ? blocks.get(i + 1) : "";
      if (PAGE_NUMBER.matcher(block).matches() && Sentences.isCut(last, next)) {
        continue;
      }
      if (Sentences.isCut(last, block)) {
        join(last, block);
      } else {
        if (!last.isEmpty()) {
          paragraphs.add(last.toString());
        }
        last.setLength(0);
        last.append(block);
      }
    }
    if (!last.isEmpty()) {
      paragraphs.add(last.toString());
    }
    return List.copyOf(paragraphs);
  }

  private static void join(StringBuilder text, String next) {
    int before = text.codePointBefore(text.length());
    boolean unspaced = Sentences.isUnspaced(before) && Sentences.isUnspaced(next.codePointAt(0));
    boolean hyphen =
        before == '-' && text.length() > 1 && Character.isLetter(text.charAt(text.length() - 2));
    if (before == '\u00ad') {
      text.setLength(text.length() - 1);
    } else if (!unspaced && !hyphen) {
      text.append(' ');
    }
    text.append(next);
  }
}
