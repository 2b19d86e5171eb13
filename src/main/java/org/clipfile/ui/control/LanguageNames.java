package org.clipfile.ui.control;

import java.util.Locale;

/** Names of languages in the interface's language. */
public final class LanguageNames {
  private LanguageNames() {}

  /**
   * What a language is called, with a capital where the interface's language has any, as it stands
   * alone; the tag itself where it is none that is known.
   *
   * @param tag as clippings have it, BCP 47
   */
  public static String of(String tag) {
    Locale inWords = Messages.language();
    String name = Locale.forLanguageTag(tag).getDisplayName(inWords);
    if (name.isBlank()) {
      return tag;
    }
    int first = name.offsetByCodePoints(0, 1);
    return name.substring(0, first).toUpperCase(inWords) + name.substring(first);
  }
}
