package org.clipfile.settings;

import java.util.Locale;
import java.util.Optional;

/** The languages of the interface. */
public enum Language {
  /** The system's, as far as it is one of the others; else English. */
  SYSTEM(""),
  ENGLISH("en"),
  SPANISH("es"),
  KOREAN("ko"),
  URDU("ur"),
  CHINESE("zh");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** The language; empty for the system's. */
  public Optional<Locale> locale() {
    return tag.isEmpty() ? Optional.empty() : Optional.of(Locale.forLanguageTag(tag));
  }
}
