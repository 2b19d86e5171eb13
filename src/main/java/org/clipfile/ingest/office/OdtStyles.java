package org.clipfile.ingest.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.clipfile.ingest.RefusedInput;
import org.jspecify.annotations.Nullable;

/** The styles of an OpenDocument text, as far as they tell how text is set. */
final class OdtStyles {
  private static final int DEEPEST = 20;

  private final Map<String, String> parents = new HashMap<>();
  private final Map<String, TextStyle> styles = new HashMap<>();

  /** The lists that count, by style and level. */
  private final Set<String> counting = new HashSet<>();

  static OdtStyles of(byte @Nullable [] styles, byte @Nullable [] content) throws RefusedInput {
    var read = new OdtStyles();
    read.add(styles);
    read.add(content);
    return read;
  }

  boolean isOrdered(String list, int level) {
    return counting.contains(list + "/" + level);
  }

  /** Whether a paragraph's style is, or comes from, that of titles. */
  boolean isTitle(@Nullable String style) {
    String at = style;
    for (int depth = 0; at != null && depth < DEEPEST; depth++) {
      if (at.equals("Title")) {
        return true;
      }
      at = parents.get(at);
    }
    return false;
  }

  /** How a span sets its text, which stands in text that is set so already. */
  TextStyle in(@Nullable String span, TextStyle around) {
    TextStyle result = around;
    String at = span;
    for (int depth = 0; at != null && depth < DEEPEST; depth++) {
      TextStyle own = styles.getOrDefault(at, TextStyle.PLAIN);
      result =
          new TextStyle(
              result.bold() || own.bold() || at.equals("Strong_20_Emphasis"),
              result.italic() || own.italic() || at.equals("Emphasis"),
              result.strike() || own.strike(),
              result.raised() == 0 ? own.raised() : result.raised(),
              result.href());
      at = parents.get(at);
    }
    return result;
  }

  private void add(byte @Nullable [] part) throws RefusedInput {
    String[] style = {""};
    XmlPart.starts(
        part,
        (name, at) -> {
          switch (name) {
            case "style", "list-style" -> {
              style[0] = String.valueOf(at.attribute("name"));
              String parent = at.attribute("parent-style-name");
              if (parent != null) {
                parents.put(style[0], parent);
              }
            }
            case "text-properties" -> styles.put(style[0], textStyle(at));
            case "list-level-style-number" -> counting.add(style[0] + "/" + at.attribute("level"));
            default -> {}
          }
        });
  }

  private static TextStyle textStyle(XmlPart at) {
    String weight = String.valueOf(at.attribute("font-weight"));
    String slant = String.valueOf(at.attribute("font-style"));
    String through = at.attribute("text-line-through-style");
    String position = String.valueOf(at.attribute("text-position"));
    return new TextStyle(
        weight.matches("bold|[6-9]00"),
        slant.matches("italic|oblique"),
        through != null && !through.equals("none"),
        position.matches("super.*|[1-9].*") ? 1 : position.matches("sub.*|-.*") ? -1 : 0,
        null);
  }
}
