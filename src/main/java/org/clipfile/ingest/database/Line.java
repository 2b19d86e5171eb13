package org.clipfile.ingest.database;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line of a bundle, whatever its format.
 *
 * @param text without margins; never empty
 * @param html the same as a block of HTML, or the same text where the bundle is plain text
 * @param first whether it opens a paragraph
 */
record Line(String text, String html, boolean first) {
  private static final Pattern COPYRIGHT =
      Pattern.compile("(?iu)^(?:copyright|\\(c\\)|©|\\(©\\)).*");

  private static final Pattern RIGHTS =
      Pattern.compile(
          "(?iu)^(?:all rights reserved|alle rechte vorbehalten|tous droits réservés"
              + "|(?:todos los )?derechos reservados|tutti i diritti riservati"
              + "|alle rechten voorbehouden|todos os direitos reservados)\\.?$");

  private static final Pattern LABEL =
      Pattern.compile("^(<\\w+>)(?:<[^>]*>)*[^:：<]*(?:<[^>]*>)*[:：](?:</\\w+>|\\s)*");

  /** The language of a bundle's labels does not matter: this line says whose the text is. */
  boolean isCopyright() {
    return COPYRIGHT.matcher(text).matches() || RIGHTS.matcher(text).matches();
  }

  /** What a label at the line's beginning announces. */
  Optional<Fact> label(Labels labels) {
    return first ? labels.of(text) : Optional.empty();
  }

  /** The same line without the label that it opens with. */
  Line withoutLabel() {
    return new Line(
        Labels.value(text),
        html.equals(text) ? Labels.value(text) : LABEL.matcher(html).replaceFirst("$1"),
        first);
  }
}
