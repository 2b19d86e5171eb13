package org.clipfile.export.pdf.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The rules by which lines of a language end (UAX #14), with small kana and long marks kept from
 * the starts of lines. ICU reads them anew for each iterator that is not by a plain locale, which
 * took longer than finding the places; so one of each is kept and copied.
 */
final class LineBreaks {
  private static final int REMEMBERED = 100;
  private static final Map<String, BreakIterator> KNOWN = new ConcurrentHashMap<>();

  private LineBreaks() {}

  /** The places of a text in this BCP 47 language. */
  static BreakIterator of(String language, String text) {
    BreakIterator known = KNOWN.get(language);
    if (known == null) {
      known = BreakIterator.getLineInstance(strict(language));
      if (KNOWN.size() >= REMEMBERED) {
        KNOWN.clear();
      }
      KNOWN.put(language, known);
    }
    BreakIterator breaks = known.clone();
    breaks.setText(text);
    return breaks;
  }

  private static ULocale strict(String language) {
    return ULocale.forLanguageTag(language).setKeywordValue("lb", "strict");
  }
}
