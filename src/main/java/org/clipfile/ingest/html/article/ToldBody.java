package org.clipfile.ingest.html.article;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The article's text as a page tells it in its data, without markup. It is evidence of where the
 * article is on the page and never taken in its place: headings, lists and emphasis are lost in it,
 * some pages tell only how it begins, and some tell another text.
 */
final class ToldBody {
  /** In characters; shorter ones are teasers more often than articles. */
  private static final int SHORTEST = 400;

  /** Blocks are looked for in pieces of so many characters, some of which may differ a little. */
  private static final int PIECE = 32;

  /** A shorter line may stand in a text by chance. */
  private static final int SHORTEST_LINE = 12;

  private static final double MOST = 0.6;
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>");
  private static final Pattern END =
      Pattern.compile(".*[^\\p{L}\\p{N}\\s.…,:;-]\\s*|.*[^.]\\.\\s*");

  private final String plain;

  /** Whether it ends as texts end, and not where someone cut it off. */
  final boolean whole;

  private ToldBody(String text, String plain) {
    this.plain = plain;
    this.whole = END.matcher(text.substring(Math.max(0, text.length() - 8))).matches();
  }

  /** Null where nothing is told, or too little to tell by. */
  static @Nullable ToldBody of(@Nullable String text) {
    if (text == null || text.length() < SHORTEST) {
      return null;
    }
    String unmarked = text.indexOf('<') < 0 ? text : TAG.matcher(text).replaceAll(" ");
    String plain = Told.plain(unmarked);
    return plain.length() < SHORTEST ? null : new ToldBody(unmarked, plain);
  }

  /** In characters, without what is neither letter nor digit. */
  int length() {
    return plain.length();
  }

  /** Whether the text of a block is in it, but for small differences. */
  boolean covers(String block) {
    String text = Told.plain(block);
    int pieces = text.length() / PIECE + (text.length() % PIECE < SHORTEST_LINE ? 0 : 1);
    int missing = 0;
    int after = 0;
    for (int piece = 0; piece < pieces; piece++) {
      int at = piece * PIECE;
      String part = text.substring(at, Math.min(text.length(), at + PIECE));
      int found = plain.indexOf(part, after);
      found = found < 0 && after > 0 ? plain.indexOf(part) : found;
      after = found < 0 ? after : found + part.length();
      missing += found < 0 ? 1 : 0;
      if (pieces - missing < pieces * MOST) {
        return false;
      }
    }
    return pieces > 0;
  }
}
