package org.clipfile.export.pdf.text;

/** What a reader takes a character for when it looks for the way in which a text runs. */
enum Pull {
  LEFTWARDS,
  RIGHTWARDS,
  /** A digit, or a sign that may stand at a number. */
  FIGURE,
  /** What may stand in a number: a comma, a full stop, a colon. */
  SEPARATOR,
  /** A bracket, a quotation mark. */
  NONE,
  SPACE,
  /** What draws nothing. */
  BLANK;

  /** By the first character of a cluster (UAX #9, table 4). */
  static Pull of(Cluster cluster, String text) {
    if (cluster.start() == cluster.end()) {
      return BLANK;
    }
    return switch (Character.getDirectionality(text.codePointAt(cluster.start()))) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
          LEFTWARDS;
      case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> RIGHTWARDS;
      case Character.DIRECTIONALITY_EUROPEAN_NUMBER,
          Character.DIRECTIONALITY_EUROPEAN_NUMBER_TERMINATOR,
          Character.DIRECTIONALITY_ARABIC_NUMBER ->
          FIGURE;
      case Character.DIRECTIONALITY_EUROPEAN_NUMBER_SEPARATOR,
          Character.DIRECTIONALITY_COMMON_NUMBER_SEPARATOR ->
          cluster.kind() == Cluster.Kind.SPACE ? SPACE : SEPARATOR;
      case Character.DIRECTIONALITY_WHITESPACE -> SPACE;
      case Character.DIRECTIONALITY_OTHER_NEUTRALS -> NONE;
      default -> BLANK;
    };
  }
}
