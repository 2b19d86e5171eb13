package org.clipfile.export;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.clipfile.render.Inline;
import org.clipfile.render.Inline.Run;
import org.clipfile.render.Inline.Style;

/** A line of inlines as Markdown, with everything escaped that Markdown would take for markup. */
final class MarkdownLines {
  /** Pairs of equals signs mark text in some programs. */
  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>&|~#!]|=(?==)|(?<==)=");

  /** What makes a list, a heading or a rule of a line that opens with it. */
  private static final Pattern OPENING = Pattern.compile("^(\\s*)([-+=]|\\d{1,9}(?=[.)]))");

  /** Styles for which Markdown has HTML, or code in which nothing could be escaped. */
  private static final Map<Style, String> ELEMENTS =
      new EnumMap<>(
          Map.of(
              Style.SUPERSCRIPT, "sup",
              Style.SUBSCRIPT, "sub",
              Style.UNDERLINE, "u",
              Style.CODE, "code"));

  private MarkdownLines() {}

  /** Bare text as one line of Markdown. */
  static String text(String text) {
    return opening(escape(text));
  }

  static String of(List<Inline> line) {
    StringBuilder out = new StringBuilder();
    for (Inline inline : line) {
      switch (inline) {
        case Inline.LineBreak _ -> out.append("\\\n");
        case Run run -> out.append(run(run));
      }
    }
    return out.toString()
        .lines()
        .map(MarkdownLines::opening)
        .reduce((above, below) -> above + "\n" + below)
        .orElse("");
  }

  private static String run(Run run) {
    String bare = run.text().strip();
    if (bare.isEmpty()) {
      return run.text();
    }
    int start = run.text().indexOf(bare);
    String text = escape(bare);
    for (Map.Entry<Style, String> element : ELEMENTS.entrySet()) {
      if (run.styles().contains(element.getKey())) {
        text = "<" + element.getValue() + ">" + text + "</" + element.getValue() + ">";
      }
    }
    if (run.styles().contains(Style.ITALIC)) {
      text = "*" + text + "*";
    }
    if (run.styles().contains(Style.BOLD)) {
      text = "**" + text + "**";
    }
    if (run.styles().contains(Style.STRIKE)) {
      text = "~~" + text + "~~";
    }
    if (run.href() != null && !run.href().startsWith("#")) {
      text = "[" + text + "](<" + address(run.href()) + ">)";
    }
    return run.text().substring(0, start) + text + run.text().substring(start + bare.length());
  }

  private static String escape(String text) {
    return MARKUP.matcher(text.replaceAll("\\s*\\R\\s*", " ")).replaceAll("\\\\$0");
  }

  private static String address(String href) {
    return href.replace("\\", "%5C").replace("<", "%3C").replace(">", "%3E");
  }

  private static String opening(String line) {
    var m = OPENING.matcher(line);
    if (!m.find()) {
      return line;
    }
    return Character.isDigit(m.group(2).charAt(0))
        ? line.substring(0, m.end()) + "\\" + line.substring(m.end())
        : m.group(1) + "\\" + line.substring(m.start(2));
  }
}
