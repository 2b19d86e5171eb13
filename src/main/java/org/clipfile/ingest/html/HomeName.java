package org.clipfile.ingest.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * The name of a site that tells it nowhere to machines: what a link to its front page says, where
 * the page's title ends or begins so too.
 */
final class HomeName {
  private static final Pattern FRONT = Pattern.compile("https?://[^/?#]+/?");

  private static final Evaluator LOGO = Selector.evaluatorOf("img[alt]");

  /** In letters. */
  private static final int SHORTEST = 3;

  private static final int LONGEST = 60;

  private HomeName() {}

  /** The name, or null. */
  static @Nullable String of(PageParts page) {
    String title = Letters.squeezed(page.title);
    for (Element link : page.anchors) {
      if (isFront(link.attributes().get("href").strip())) {
        String name = name(link);
        if (name != null && isBeside(title, name)) {
          return name;
        }
      }
    }
    return null;
  }

  private static boolean isFront(String address) {
    return address.startsWith("http") ? FRONT.matcher(address).matches() : address.equals("/");
  }

  private static @Nullable String name(Element link) {
    String text = Texts.upTo(link, LONGEST);
    if (text != null && !text.isBlank()) {
      return Letters.squeezed(text);
    }
    Element logo = link.selectFirst(LOGO);
    String alt = logo == null ? "" : Letters.squeezed(NameWords.value(logo, "alt"));
    return alt.isEmpty() || alt.length() > LONGEST ? null : alt;
  }

  /** Whether a name ends or begins a title that goes on behind a sign. */
  private static boolean isBeside(String title, String name) {
    if (Letters.of(name).length() < SHORTEST || title.length() < name.length() + 4) {
      return false;
    }
    return (title.endsWith(name) && isSign(title.charAt(title.length() - name.length() - 2)))
        || (title.startsWith(name) && isSign(title.charAt(name.length() + 1)));
  }

  private static boolean isSign(char c) {
    return !Character.isLetterOrDigit(c) && c != ' ' && c != ',';
  }
}
