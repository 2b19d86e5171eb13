package org.clipfile.search;

import com.ibm.icu.text.FilteredNormalizer2;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;

/**
 * Makes one spelling of those that a person takes for the same word: without case, width and
 * accents (NFKC_Casefold, then the foldings of the withdrawn draft UTR #30), with one letter for
 * those that Arabic, Persian and Urdu keyboards write alike, without points and vowel marks of
 * Hebrew and Arabic, and with the simplified signs for traditional ones. Marks that make another
 * letter stay: those of kana, of the scripts of India and South-East Asia, and of й, ї and ў.
 */
final class Letters {
  private static final UnicodeSet WITH_MARKS =
      new UnicodeSet(
          "[[[:sc=Hira:][:sc=Kana:][:sc=Deva:][:sc=Beng:][:sc=Guru:][:sc=Gujr:][:sc=Orya:]"
              + "[:sc=Taml:][:sc=Telu:][:sc=Knda:][:sc=Mlym:][:sc=Sinh:][:sc=Thai:][:sc=Laoo:]"
              + "[:sc=Khmr:][:sc=Mymr:][:sc=Tibt:]-[:Nd:]][\\u3099\\u309A\\u30FCйїў]]");

  private static final Normalizer2 COMPOSED = Normalizer2.getNFKCCasefoldInstance();
  private static final Normalizer2 BARE =
      new FilteredNormalizer2(ICUFoldingFilter.NORMALIZER, WITH_MARKS.complement().freeze());

  private static final char NUKTA = '\u093C';
  private static final char VIRAMA = '\u094D';
  private static final char CANDRABINDU = '\u0901';
  private static final char ANUSVARA = '\u0902';

  private Letters() {}

  /** The one spelling; a text that has nothing but marks stays. */
  static String fold(CharSequence text) {
    CharSequence composed = COMPOSED.isNormalized(text) ? text : COMPOSED.normalize(text);
    StringBuilder bare = BARE.normalize(composed, new StringBuilder(composed.length()));
    unify(bare);
    return bare.isEmpty() ? text.toString() : bare.toString();
  }

  private static void unify(StringBuilder text) {
    int kept = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = letter(text.charAt(i));
      if (isNasal(c) && beforeItsStop(text, i)) {
        c = ANUSVARA;
        i++;
      }
      if (c != 0) {
        text.setCharAt(kept++, c);
      }
    }
    text.setLength(kept);
  }

  private static char letter(char c) {
    return switch (c) {
      case 'ی', 'ى', 'ې', 'ۍ' -> 'ي';
      case 'ک', 'ڪ' -> 'ك';
      case 'ة', 'ہ', 'ە', 'ۀ', 'ۂ', 'ۃ' -> 'ه';
      case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
      case 'ـ', NUKTA -> 0;
      case CANDRABINDU -> ANUSVARA;
      default -> isArabicMark(c) ? 0 : SimplifiedHan.of(c);
    };
  }

  private static boolean isArabicMark(char c) {
    return (c >= '\u064B' && c <= '\u065F') || c == '\u0670';
  }

  /** ङ, ञ, ण, न and म, each of which closes its row of the alphabet. */
  private static boolean isNasal(char c) {
    return switch (c) {
      case '\u0919', '\u091E', '\u0923', '\u0928', '\u092E' -> true;
      default -> false;
    };
  }

  /** Before a stop of its row a nasal is written as a letter or as a dot: हिन्दी, हिंदी. */
  private static boolean beforeItsStop(CharSequence text, int i) {
    if (i + 2 >= text.length() || text.charAt(i + 1) != VIRAMA) {
      return false;
    }
    int back = text.charAt(i) - text.charAt(i + 2);
    return back >= 1 && back <= 4;
  }
}
