package org.clipfile.ingest.html.tree;

import java.util.Locale;
import java.util.function.Function;
import org.clipfile.ingest.Utf8Text;
import org.jsoup.nodes.Attributes;
import org.jspecify.annotations.Nullable;

/**
 * The letters of a page, read tag by tag. What is written in a way that needs care makes it {@code
 * strange}, and then nothing that was read counts. One thread.
 */
final class Markup {
  private static final int MOST_ATTRIBUTES = 256;

  private static final NameTable<String> ATTRIBUTES = new NameTable<>();

  static {
    for (String name :
        ("class id href src alt title style rel type name content property itemprop itemscope itemtype"
                + " width height target lang dir role datetime value data-src srcset sizes onclick"
                + " action method for colspan rowspan charset media async defer loading http-equiv"
                + " aria-label aria-hidden tabindex border align valign cellpadding cellspacing")
            .split(" ", -1)) {
      ATTRIBUTES.put(name, name);
    }
  }

  final Utf8Text page;

  /** In it places are looked for. */
  final String raw;

  final byte[] letters;
  int at;

  /** Whether the last tag ended in a slash. */
  boolean closed;

  /** Whether an attribute's name in the last tag has a capital letter. */
  boolean capital;

  boolean strange;

  private final NameTable<PageTag> tags = PageTags.copy();
  private final NameTable<String> attributes = ATTRIBUTES.copy();
  private final RepeatedTexts texts;

  Markup(Utf8Text page) {
    this.page = page;
    this.raw = page.raw();
    this.letters = page.bytes();
    this.texts = new RepeatedTexts(page);
  }

  boolean isEnd() {
    return at >= letters.length;
  }

  /** Where the next tag, comment or declaration opens; the end of the page where none does. */
  int nextTag() {
    int open = raw.indexOf('<', at);
    while (open >= 0 && !opensTag(open)) {
      open = raw.indexOf('<', open + 1);
    }
    return open < 0 ? letters.length : open;
  }

  /** Whether a bracket opens a tag, a comment or a declaration. */
  private boolean opensTag(int bracket) {
    int next = bracket + 1 < letters.length ? letters[bracket + 1] : ' ';
    if (next == '/') {
      strange |= bracket + 2 >= letters.length || !isLetter(letters[bracket + 2]);
      return true;
    }
    return isLetter(next) || next == '!' || next == '?';
  }

  private static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isSpace(byte c) {
    return c <= ' ' && (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f');
  }

  /** Skips white space; returns whether a tag follows, or the page's end. */
  boolean skipBlank() {
    while (at < letters.length && isSpace(letters[at])) {
      at++;
    }
    return at == letters.length || (letters[at] == '<' && opensTag(at));
  }

  String text(int from, int to) {
    return read(from, to, false);
  }

  /** The name of the tag at this place. */
  PageTag tag() {
    int from = at;
    long key = 0;
    for (byte c = letter(); !isNameEnd(c); c = letter()) {
      key = NameTable.key(key, c);
      at++;
    }
    return tags.get(key, letters, from, at, PageTags::unknown);
  }

  /** The name of the tag at this place, in the case it is written in. */
  String foreignName() {
    int from = at;
    while (!isNameEnd(letter())) {
      at++;
    }
    return page.part(from, at);
  }

  /** The letter at this place; at the end of the page one that ends a name. */
  private byte letter() {
    return at < letters.length ? letters[at] : (byte) ' ';
  }

  private boolean isNameEnd(byte c) {
    int kind = NameLetter.of(c);
    strange |= (kind & (NameLetter.STRANGE | NameLetter.FOREIGN)) != 0;
    return kind == NameLetter.END && c != '=';
  }

  /** The attributes of a tag, up to its end; null without any. */
  @Nullable Attributes attributes(boolean foreign) {
    Attributes found = null;
    long seen = 0; // a bit is set for each name that there is
    int count = 0;
    closed = false;
    capital = false;
    while (!strange && skipSpace()) {
      byte c = letters[at];
      if (c == '>') {
        at++;
        return found;
      }
      if (c == '/') {
        at++;
        if (at < letters.length && letters[at] == '>') {
          at++;
          closed = true;
          return found;
        }
      } else {
        String name = attributeName(foreign);
        String value = skipSpace() && letters[at] == '=' ? value() : null;
        found = found == null ? new Attributes() : found;
        long bit = 1L << name.hashCode();
        if ((seen & bit) == 0 || !found.hasKey(name)) {
          found.add(name, value);
        }
        seen |= bit;
        count++;
        strange |= count > MOST_ATTRIBUTES;
      }
    }
    strange = true; // the page ends within a tag
    return found;
  }

  /** Whether there is something behind what white space stands here. */
  private boolean skipSpace() {
    while (at < letters.length && isSpace(letters[at])) {
      at++;
    }
    return at < letters.length;
  }

  private String attributeName(boolean foreign) {
    int from = at;
    int kinds = 0;
    long key = 0;
    int kind = NameLetter.of(letters[at]) & ~NameLetter.END; // an equals sign may be the first
    while (kind != NameLetter.END) {
      kinds |= kind;
      key = NameTable.key(key, letters[at]);
      at++;
      kind = NameLetter.of(letter());
    }
    boolean capitals = (kinds & NameLetter.CAPITAL) != 0;
    boolean plain = (kinds & NameLetter.FOREIGN) == 0;
    capital |= capitals;
    strange |= (kinds & NameLetter.STRANGE) != 0; // jsoup cuts signs of control off a name
    if (plain && !(foreign && capitals)) {
      return attributes.get(key, letters, from, at, Function.identity());
    }
    strange |= foreign && !plain;
    String name = page.part(from, at);
    return foreign ? name : name.toLowerCase(Locale.ENGLISH); // of a quote that ended too soon
  }

  private @Nullable String value() {
    at++;
    if (!skipSpace()) {
      return null;
    }
    byte quote = letters[at];
    int from = at + 1;
    if (quote == '"' || quote == '\'') {
      int to = raw.indexOf(quote, from);
      strange |= to < 0;
      at = to < 0 ? letters.length : to + 1;
      return to < 0 ? null : read(from, to, true);
    }
    if (quote == '>') {
      return null;
    }
    from = at;
    while (at < letters.length && letters[at] != '>' && !isSpace(letters[at])) {
      at++;
    }
    return read(from, at, true);
  }

  private String read(int from, int to, boolean attribute) {
    boolean isShort = to - from <= RepeatedTexts.LONGEST;
    String known = isShort ? repeated(from, to) : null;
    if (known != null) {
      return known;
    }
    if (raw.indexOf('&', from, to) >= 0) {
      return withReferences(from, to, attribute);
    }
    String text = page.part(from, to);
    if (isShort && text.length() == to - from) { // else it is not all ASCII
      texts.add(text);
    }
    return text;
  }

  private @Nullable String repeated(int from, int to) {
    return from == to ? "" : texts.find(from, to);
  }

  private String withReferences(int from, int to, boolean attribute) {
    String text = CharacterReferences.read(page.part(from, to), attribute);
    strange |= !attribute && text.indexOf('\0') >= 0; // jsoup drops it in some places
    return text;
  }

  /** What a comment or a declaration says, up to its end; null where it is none of these. */
  @Nullable String comment() {
    if (letters[at + 1] == '?') {
      return to(at + 1, ">");
    }
    if (raw.startsWith("--", at + 2)) {
      int from = at + 4;
      String comment = to(from, "-->");
      strange |= comment.startsWith(">") || comment.startsWith("->") || comment.endsWith("<!-");
      strange |= comment.contains("--!>");
      boolean dash = comment.startsWith("-") && !comment.startsWith("--");
      return dash ? comment.substring(1) : comment; // as jsoup has it
    }
    boolean doctype = raw.regionMatches(true, at + 2, "doctype", 0, 7);
    strange |= raw.startsWith("[CDATA[", at + 2);
    return doctype ? null : to(at + 2, ">");
  }

  /** The text up to a sign, behind which reading goes on. */
  String to(int from, String sign) {
    int to = raw.indexOf(sign, from);
    strange |= to < 0;
    at = to < 0 ? letters.length : to + sign.length();
    return to < 0 ? "" : page.part(from, to);
  }

  /** Where the text that an element holds ends: before its end tag, or nowhere. */
  int endOf(PageTag tag) {
    for (int close = raw.indexOf("</", at); close >= 0; close = raw.indexOf("</", close + 2)) {
      if (isNamed(tag, close + 2)) {
        return close;
      }
    }
    strange = true;
    return letters.length;
  }

  private boolean isNamed(PageTag tag, int from) {
    int end = from + tag.name.length();
    return end < letters.length
        && (letters[end] == '>' || letters[end] == '/' || isSpace(letters[end]))
        && raw.regionMatches(true, from, tag.name, 0, tag.name.length());
  }

  /** Whether a script ends in a comment, and another begins in that. */
  boolean isInComment(int from, int to) {
    int comment = raw.indexOf("<!--", from, to);
    while (comment >= 0) {
      int end = raw.indexOf("-->", comment + 2, to);
      if (end < 0) {
        return holdsScript(comment, to);
      }
      comment = raw.indexOf("<!--", end, to);
    }
    return false;
  }

  private boolean holdsScript(int from, int to) {
    for (int open = raw.indexOf('<', from, to); open >= 0; open = raw.indexOf('<', open + 1, to)) {
      if (raw.regionMatches(true, open + 1, "script", 0, 6)) {
        return true;
      }
    }
    return false;
  }

  /** Skips a line end. */
  void skipLineEnd() {
    at += at < letters.length && letters[at] == '\n' ? 1 : 0;
  }
}
