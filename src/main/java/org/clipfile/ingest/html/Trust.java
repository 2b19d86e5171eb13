package org.clipfile.ingest.html;

/** How far the places of a page are to be believed about the day of publication. */
final class Trust {
  /** The JSON-LD of the article says when it was published. */
  static final int JSON_LD = 100;

  /** A {@code meta} element known to hold the day of publication. */
  static final int META = 95;

  /** JSON-LD of something else, or broken. */
  static final int OTHER_JSON = 92;

  /** A line by the headline says that this is the day of publication. */
  static final int SAID = 88;

  /** The folders of the address. */
  static final int ADDRESS = 86;

  /** A date by the headline that is marked up as one. */
  static final int MARKED = 84;

  /** A date by the headline and nothing else on its line. */
  static final int PRINTED = 80;

  /** When the file was made, or the page. */
  static final int CREATED = 70;

  /** A line far from the headline says that this is the day of publication. */
  static final int SAID_AFAR = 66;

  /** A {@code meta} element that may hold any day. */
  static final int LOOSE_META = 62;

  /** The last part of the address begins with a date. */
  static final int ADDRESS_NAME = 60;

  /** The headline begins or ends with it. */
  static final int HEADLINE = 58;

  /** A date alone on its line, some way below the headline. */
  static final int PRINTED_NEARBY = 48;

  /** A date marked up as one, somewhere. */
  static final int MARKED_AFAR = 50;

  /** One marked up as another article's, or a reader's. */
  static final int ASIDE = 20;

  /** A program's data that holds some date. */
  static final int SCRIPT = 15;

  private Trust() {}
}
