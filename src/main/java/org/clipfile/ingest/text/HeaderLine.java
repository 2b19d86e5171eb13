package org.clipfile.ingest.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clipfile.ingest.Bylines;
import org.clipfile.ingest.date.Dates;

/**
 * A line that tells something of the article and is no part of its body.
 *
 * @param value what stands behind the label; may be empty
 */
record HeaderLine(Field field, String value) {
  /** Longer lines are text; a list of keywords may be long. */
  private static final int LONGEST = 500;

  private static final int LONGEST_LABEL = 30;
  private static final Pattern LABELLED =
      Pattern.compile(
          "^(?<label>[^:：]{1," + LONGEST_LABEL + "}?)[*_]*\\s*[:：][*_]*\\s*(?<value>.*)$");
  private static final Pattern BULLET = Pattern.compile("^(?:[-*+•>]\\s+|[*_]{1,3})+");
  private static final String BULLETS = "-*+•>_";
  private static final Pattern QUOTES = Pattern.compile("^\"(.*)\"$");
  private static final List<Field> DATED = List.of(Field.PUBLISHED, Field.UPDATED, Field.CLIPPED);

  /** What a line tells, or empty where it is a line of the text. */
  static Optional<HeaderLine> of(String line) {
    if (line.isEmpty() || line.length() > LONGEST) {
      return Optional.empty();
    }
    String plain = withoutBullet(line.strip());
    Matcher m = hasColon(plain) ? LABELLED.matcher(plain) : null;
    if (m != null && m.matches()) {
      Field field = FieldLabels.field(m.group("label"));
      String value = QUOTES.matcher(m.group("value").strip()).replaceFirst("$1");
      if (field != null && isTold(field, value)) {
        return Optional.of(new HeaderLine(field, value));
      }
    }
    Optional<HeaderLine> dated = sentence(plain);
    return dated.isEmpty() && Bylines.isByline(plain)
        ? Optional.of(new HeaderLine(Field.BYLINE, plain))
        : dated;
  }

  /** Every line is asked, and few begin with a bullet. */
  private static String withoutBullet(String line) {
    boolean mayBegin = !line.isEmpty() && BULLETS.indexOf(line.charAt(0)) >= 0;
    return mayBegin ? BULLET.matcher(line).replaceFirst("") : line;
  }

  private static boolean hasColon(String line) {
    return line.indexOf(':') >= 0 || line.indexOf('：') >= 0;
  }

  /** A date that cannot be read is kept in the text, where a person finds it. */
  private static boolean isTold(Field field, String value) {
    return !DATED.contains(field) || value.isEmpty() || Dates.find(value).isPresent();
  }

  /** "Published on January 5, 2026": a label and a date and nothing else, in either order. */
  private static Optional<HeaderLine> sentence(String line) {
    if (line.length() > 100 || !Dates.mayHold(line)) {
      return Optional.empty();
    }
    String lower = line.toLowerCase(Locale.ROOT);
    for (Field field : DATED) {
      for (String label : FieldLabels.of(field)) {
        String rest =
            lower.startsWith(label)
                ? line.substring(Math.min(label.length(), line.length()))
                : lower.endsWith(label)
                    ? line.substring(0, Math.max(0, line.length() - label.length()))
                    : "";
        if (!rest.isEmpty() && Dates.whole(rest).isPresent()) {
          return Optional.of(new HeaderLine(field, rest.strip()));
        }
      }
    }
    return Optional.empty();
  }
}
