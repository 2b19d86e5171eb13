package org.clipfile.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.clipfile.model.Article;
import org.jspecify.annotations.Nullable;

/**
 * What of a page was taken, and what was left out.
 *
 * @param blocks all that a person sees of the page, from the top
 * @param wholePage whether the owner wants all of it
 */
public record Receipt(List<Block> blocks, boolean wholePage) {
  /** A shorter piece of a block may be the same words of something else. */
  private static final int TELLING = 40;

  public Receipt {
    blocks = List.copyOf(blocks);
  }

  /**
   * A piece of a page's text, such as a paragraph.
   *
   * @param taken whether the clipping holds it
   */
  public record Block(String text, boolean taken) {}

  /** How much of the page's text the clipping holds, in percent; 100 only where it is all. */
  public int percent() {
    long all = blocks.stream().mapToLong(block -> block.text().length()).sum();
    long taken =
        blocks.stream().filter(Block::taken).mapToLong(block -> block.text().length()).sum();
    return all == 0 ? 100 : (int) (taken * 100 / all);
  }

  /** How many blocks were left out. */
  public int leftOut() {
    return (int) blocks.stream().filter(block -> !block.taken()).count();
  }

  /** The receipt in one sentence. */
  public String sentence() {
    if (leftOut() == 0) {
      return "The clipping holds all of the page's visible text.";
    }
    return String.format(
        Locale.ENGLISH,
        "The article holds %d %% of the page's visible text; left out: %,d %s.",
        percent(),
        leftOut(),
        leftOut() == 1 ? "passage" : "passages");
  }

  /**
   * Compares line by line. What the clipping holds once accounts for one place in the page.
   *
   * @param page the text of the page
   */
  static Receipt of(Article article, String page, boolean wholePage) {
    Map<String, Integer> held = new HashMap<>();
    lines(article.bodyText()).forEach(line -> held.merge(line, 1, Integer::sum));
    Stream.of(article.headline(), article.deck(), article.byline())
        .flatMap(Receipt::lines)
        .forEach(line -> held.merge(line, 1, Integer::sum));
    var blocks = new ArrayList<Block>();
    lines(page)
        .forEach(line ->
            blocks.add(new Block(line, take(held, line) || holds(article.bodyText(), line))));
    return new Receipt(blocks, wholePage);
  }

  private static Stream<String> lines(@Nullable String text) {
    return text == null ? Stream.of() : text.lines().map(String::strip).filter(l -> !l.isEmpty());
  }

  private static boolean take(Map<String, Integer> held, String line) {
    Integer count = held.get(line);
    if (count == null || count == 0) {
      return false;
    }
    held.put(line, count - 1);
    return true;
  }

  private static boolean holds(String text, String line) {
    return line.length() >= TELLING && text.contains(line);
  }
}
