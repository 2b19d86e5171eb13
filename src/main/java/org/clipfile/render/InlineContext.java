package org.clipfile.render;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.clipfile.render.Inline.Run;
import org.clipfile.render.Inline.Style;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** How text is set at a place of the body, by all the elements around it. */
record InlineContext(Set<Style> styles, @Nullable String href, @Nullable String language) {
  static final InlineContext ROOT = new InlineContext(Set.of(), null, null);

  private static final Map<String, Style> STYLES =
      Map.ofEntries(
          Map.entry("b", Style.BOLD),
          Map.entry("strong", Style.BOLD),
          Map.entry("dt", Style.BOLD),
          Map.entry("i", Style.ITALIC),
          Map.entry("em", Style.ITALIC),
          Map.entry("cite", Style.ITALIC),
          Map.entry("dfn", Style.ITALIC),
          Map.entry("var", Style.ITALIC),
          Map.entry("u", Style.UNDERLINE),
          Map.entry("ins", Style.UNDERLINE),
          Map.entry("s", Style.STRIKE),
          Map.entry("strike", Style.STRIKE),
          Map.entry("del", Style.STRIKE),
          Map.entry("sup", Style.SUPERSCRIPT),
          Map.entry("sub", Style.SUBSCRIPT),
          Map.entry("code", Style.CODE),
          Map.entry("kbd", Style.CODE),
          Map.entry("samp", Style.CODE),
          Map.entry("tt", Style.CODE),
          Map.entry("ruby", Style.RUBY),
          Map.entry("rt", Style.READING),
          Map.entry("rp", Style.READING),
          Map.entry("mark", Style.MARK));
  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://|mailto:)\\S+", Pattern.CASE_INSENSITIVE);
  private static final Pattern LOCAL = Pattern.compile("#at-[1-9][0-9]{0,6}");
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,8}");

  /** How text is set inside an element that stands in this context. */
  InlineContext within(Element element) {
    Style style = STYLES.get(element.normalName());
    String address = element.normalName().equals("a") ? element.attr("href").strip() : "";
    String tag = element.attr("lang").strip();
    return new InlineContext(
        style == null ? styles : with(style),
        isAddress(address) || isLocal(address) ? address : href,
        LANGUAGE.matcher(tag).matches() ? tag : language);
  }

  /** Whether a link may lead there: the web or mail, never a script or a file. */
  static boolean isAddress(String text) {
    return ADDRESS.matcher(text).matches();
  }

  /** Whether a link leads to a place in the article itself, as cleaning names them. */
  static boolean isLocal(String address) {
    return LOCAL.matcher(address).matches();
  }

  static InlineContext of(Run run) {
    return new InlineContext(run.styles(), run.href(), run.language());
  }

  Run run(String text) {
    return new Run(text, styles, href, language);
  }

  private Set<Style> with(Style style) {
    if (styles.contains(style)) {
      return styles;
    }
    Set<Style> more = EnumSet.of(style);
    more.addAll(styles);
    return Collections.unmodifiableSet(more);
  }
}
