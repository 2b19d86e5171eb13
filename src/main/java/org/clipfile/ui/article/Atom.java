package org.clipfile.ui.article;

import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.clipfile.ui.article.StyledText.Stretch;
import org.clipfile.ui.control.LinePiece;

/**
 * What a line is made of: a word or a space in one look, with its width.
 *
 * @param shown the text as it is drawn
 */
record Atom(LinePiece piece, String shown, Look look, double width) {
  /** Signs that steer the order of letters and have no looks. */
  private static final Pattern UNSEEN =
      Pattern.compile("[\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\r\\n]");

  /** Cuts a paragraph into atoms, in logical order. */
  static List<Atom> cut(StyledText text, Role role, TypeFace face, boolean rightToLeft) {
    var edges = new TreeSet<Integer>();
    text.stretches().forEach(stretch -> edges.add(stretch.start()));
    addScriptEdges(text.text(), edges);
    addLineEnds(text.text(), edges);
    var atoms = new ArrayList<Atom>();
    UnicodeScript script = firstScript(text.text());
    for (LinePiece piece : LinePiece.cut(text.text(), rightToLeft, edges)) {
      String part = text.text().substring(piece.start(), piece.end());
      script = scriptOf(part, script);
      Stretch stretch = text.stretchAt(piece.start());
      var look =
          new Look(face.font(role, stretch.styles(), script), stretch.styles(), stretch.href());
      atoms.add(of(piece, part, look));
    }
    return atoms;
  }

  private static Atom of(LinePiece piece, String part, Look look) {
    String shown = UNSEEN.matcher(part).replaceAll("").replace("\t", "    ");
    return new Atom(piece, shown, look, TextMeasure.width(look.font(), shown));
  }

  private static void addScriptEdges(String text, TreeSet<Integer> edges) {
    UnicodeScript before = UnicodeScript.COMMON;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      UnicodeScript script = UnicodeScript.of(text.codePointAt(at));
      if (isLetters(script)) {
        if (script != before && at > 0) {
          edges.add(at);
        }
        before = script;
      }
    }
  }

  private static void addLineEnds(String text, TreeSet<Integer> edges) {
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      edges.add(at);
      edges.add(at + 1);
    }
  }

  /** The script of the first letter in a text. */
  static UnicodeScript firstScript(String text) {
    return scriptOf(text, UnicodeScript.LATIN);
  }

  private static UnicodeScript scriptOf(String part, UnicodeScript otherwise) {
    return part.codePoints()
        .mapToObj(UnicodeScript::of)
        .filter(Atom::isLetters)
        .findFirst()
        .orElse(otherwise);
  }

  private static boolean isLetters(UnicodeScript script) {
    return script != UnicodeScript.COMMON
        && script != UnicodeScript.INHERITED
        && script != UnicodeScript.UNKNOWN;
  }

  int start() {
    return piece.start();
  }

  int end() {
    return piece.end();
  }

  boolean isSpace() {
    return shown.isBlank();
  }

  /** Whether a line ends with it. */
  boolean endsLine(String text) {
    return text.charAt(end() - 1) == '\n';
  }

  /** How far its letter at an offset stands from where reading begins in it. */
  double advance(String text, int offset) {
    if (offset <= start()) {
      return 0;
    }
    return offset >= end() ? width : of(piece, text.substring(start(), offset), look).width();
  }

  /** The offset whose letter stands nearest to so far from where reading begins in it. */
  int offsetAt(String text, double advance) {
    BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    letters.setText(text.substring(start(), end()));
    double before = 0;
    for (int at = 0; at < end() - start(); ) {
      int next = letters.following(at);
      double after = advance(text, start() + next);
      if (advance < (before + after) / 2) {
        return start() + at;
      }
      before = after;
      at = next;
    }
    return end();
  }

  /** Its part up to the last letter that fits, and the rest: for a word wider than any line. */
  List<Atom> splitAt(String text, double room) {
    int at = Math.max(offsetAt(text, room), text.offsetByCodePoints(start(), 1));
    if (at < end() && advance(text, at) > room) {
      int before = offsetAt(text, room - look.font().getSize() / 2);
      at = before > start() ? before : at;
    }
    if (at >= end()) {
      return List.of(this);
    }
    var head = new LinePiece(start(), at, piece.breakBefore(), piece.level());
    var tail = new LinePiece(at, end(), true, piece.level());
    return List.of(
        of(head, text.substring(start(), at), look), of(tail, text.substring(at, end()), look));
  }
}
