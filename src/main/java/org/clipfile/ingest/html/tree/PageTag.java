package org.clipfile.ingest.html.tree;

import java.util.Set;
import org.jsoup.parser.Tag;

/** The name of an element, with what the rules of parsing ask of it. Immutable. */
final class PageTag {
  private static final Set<String> SPECIAL =
      Set.of(
          ("address applet area article aside base basefont bgsound blockquote body br button"
                  + " caption center col colgroup command dd details dir div dl dt embed fieldset"
                  + " figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header"
                  + " hgroup hr html iframe img input isindex li link listing main marquee menu meta nav"
                  + " noembed noframes noscript object ol p param plaintext pre script search section"
                  + " select style summary table tbody td template textarea tfoot th thead title tr ul wbr xmp")
              .split(" ", -1));

  private static final Set<String> BOUNDS =
      Set.of("applet", "caption", "html", "marquee", "object", "table", "td", "template", "th");

  private static final Set<String> IMPLIED =
      Set.of("dd", "dt", "li", "optgroup", "option", "p", "rb", "rp", "rt", "rtc");

  /** In svg and math these end the picture: what follows is text again. */
  private static final Set<String> BREAKING =
      Set.of(
          ("b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i"
                  + " img li listing menu meta nobr ol p pre ruby s small span strong strike sub sup"
                  + " table tt u ul var font")
              .split(" ", -1));

  final String name;
  final Tag tag;
  final Rule rule;

  /** Whether ends of elements in lines are not looked for beyond it. */
  final boolean special;

  /** Whether elements are not in scope beyond it. */
  final boolean bound;

  /** Whether its end need not be written. */
  final boolean implied;

  final boolean breaking;

  PageTag(String name, Tag tag, Rule rule) {
    this.name = name;
    this.tag = tag;
    this.rule = rule;
    this.special = SPECIAL.contains(name);
    this.bound = BOUNDS.contains(name);
    this.implied = IMPLIED.contains(name);
    this.breaking = BREAKING.contains(name);
  }

  boolean is(Rule other) {
    return rule == other;
  }

  @Override
  public String toString() {
    return name;
  }
}
