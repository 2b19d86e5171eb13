package org.clipfile.export.pdf.text;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import org.clipfile.export.pdf.font.Face;
import org.clipfile.export.pdf.font.FontChooser;
import org.clipfile.export.pdf.font.Script;
import org.jspecify.annotations.Nullable;

/** Cuts text into items: one direction, style, script and face each. One thread. */
final class Itemizer {
  /** Longer items are cut, so that positions within one stay exact. */
  private static final int LONGEST = 2000;

  private final FontChooser chooser;

  Itemizer(FontChooser chooser) {
    this.chooser = chooser;
  }

  List<Item> items(StyledText styled, Direction direction) {
    return styled.isEmpty() ? List.of() : new Cut(styled, levels(styled, direction)).items();
  }

  /** The level of every char (UAX #9). */
  private static byte[] levels(StyledText styled, Direction direction) {
    if (!direction.isRightToLeft() && Plain.isLeftToRight(styled.text())) {
      return new byte[styled.text().length()];
    }
    var bidi = new Bidi();
    bidi.setPara(styled.text(), direction.isRightToLeft() ? Bidi.RTL : Bidi.LTR, null);
    return bidi.getLevels();
  }

  /** One pass over a text, grapheme by grapheme. */
  private final class Cut {
    private final StyledText styled;
    private final byte[] levels;
    private final List<Item> items = new ArrayList<>();
    private int start;
    private @Nullable BreakIterator graphemes;
    private int span;
    private @Nullable Face face;
    private UnicodeScript script = UnicodeScript.COMMON;

    Cut(StyledText styled, byte[] levels) {
      this.styled = styled;
      this.levels = levels;
    }

    List<Item> items() {
      String text = styled.text();
      int from = 0;
      while (from < text.length()) {
        int to = Plain.isGrapheme(text, from) ? from + 1 : graphemeEnd(from);
        step(from, text.substring(from, to));
        from = to;
      }
      end(text.length());
      return items;
    }

    private int graphemeEnd(int from) {
      BreakIterator known = graphemes;
      if (known == null) {
        known = BreakIterator.getCharacterInstance(ULocale.ROOT);
        known.setText(styled.text());
        graphemes = known;
      }
      return known.following(from);
    }

    private void step(int from, String grapheme) {
      int nextSpan = spanAt(from);
      boolean sameStyle = nextSpan == span || style(nextSpan).equals(style(span));
      Face next =
          from > 0
                  && (sameStyle || isSpaceOfSameCut(grapheme, nextSpan))
                  && keepsNeighbour(grapheme)
              ? face
              : choose(grapheme, nextSpan);
      UnicodeScript own = Scripts.of(grapheme.codePointAt(0));
      boolean scriptEnds = !isNeutral(own) && !isNeutral(script) && own != script;
      boolean cut =
          next != face
              || !sameStyle
              || scriptEnds
              || levels[from] != levels[start]
              || from - start >= LONGEST;
      if (cut && from > 0) {
        end(from);
        start = from;
      }
      if (!isNeutral(own)) {
        script = own;
      }
      face = next;
      span = nextSpan;
    }

    /** A space between two styles is as wide as in the text before it, in whatever language. */
    private boolean isSpaceOfSameCut(String grapheme, int nextSpan) {
      TextStyle before = style(span);
      TextStyle next = style(nextSpan);
      return Character.isWhitespace(grapheme.codePointAt(0))
          && before.bold() == next.bold()
          && before.italic() == next.italic()
          && before.monospaced() == next.monospaced();
    }

    private void end(int end) {
      items.add(new Item(start, end, levels[start], style(span), face));
    }

    private int spanAt(int position) {
      int i = span;
      while (position >= styled.spans().get(i).end()) {
        i++;
      }
      return i;
    }

    private TextStyle style(int index) {
      return styled.spans().get(index).style();
    }

    private @Nullable Face choose(String grapheme, int spanIndex) {
      TextStyle style = style(spanIndex);
      return chooser.choose(
          grapheme, style.bold(), style.italic(), style.monospaced(), style.language());
    }

    /**
     * White space and punctuation stay in the face of what stands before them, digits only after
     * letters of an alphabet: elsewhere the language has digits of its own.
     */
    private boolean keepsNeighbour(String grapheme) {
      int c = grapheme.codePointAt(0);
      if (face == null || face.script() == Script.EMOJI) {
        return false;
      }
      if (Character.isWhitespace(c)) {
        return true;
      }
      return isNeutral(Scripts.of(c))
          && (!Character.isDigit(c) || face.script() == Script.ALPHABETIC)
          && !FontChooser.isEmoji(grapheme)
          && face.displays(grapheme);
    }
  }

  private static boolean isNeutral(UnicodeScript script) {
    return switch (script) {
      case COMMON, INHERITED, UNKNOWN -> true;
      default -> false;
    };
  }
}
