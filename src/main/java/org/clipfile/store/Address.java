package org.clipfile.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The canonical form of a page's address, by which the page is known again: normalised after RFC
 * 3986, section 6.2, without scheme, fragment and what only tells where a reader came from.
 */
final class Address {
  private static final Pattern WEB =
      Pattern.compile(
          "https?://(?<host>[^/?#]*)(?<path>[^?#]*)(?:\\?(?<query>[^#]*))?(?<fragment>#.*)?",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Parameters that name the way to a page, and never the page. */
  private static final Set<String> WAYS =
      Set.of(
          "fbclid", "gclid", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "twclid", "igshid",
          "mc_cid", "mc_eid", "_ga", "_gl", "ref_src", "ref_url", "cmpid", "ocid", "xtor");

  private Address() {}

  /** The canonical form; an address of another kind than the web's as it is; null for null. */
  static @Nullable String of(@Nullable String url) {
    if (url == null) {
      return null;
    }
    Matcher web = WEB.matcher(url.strip());
    if (!web.matches()) {
      return url.strip();
    }
    String host = web.group("host").toLowerCase(Locale.ROOT).replaceFirst("\\.?(:80|:443)?$", "");
    String path = web.group("path").replaceFirst("/+$", "");
    return host + path + query(web.group("query")) + route(web.group("fragment"));
  }

  /**
   * Whether it is the address of a site and not of a page in it: what stands there is another thing
   * every day, and no version of what stood there before.
   */
  static boolean isFrontPage(String address) {
    return address.indexOf('/') < 0 && address.indexOf('?') < 0 && address.indexOf('#') < 0;
  }

  private static String query(@Nullable String query) {
    if (query == null) {
      return "";
    }
    String kept =
        Arrays.stream(query.split("&", -1))
            .filter(parameter -> !parameter.isEmpty() && !isWay(parameter))
            .collect(Collectors.joining("&"));
    return kept.isEmpty() ? "" : "?" + kept;
  }

  private static boolean isWay(String parameter) {
    int equals = parameter.indexOf('=');
    String name =
        (equals < 0 ? parameter : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
    return name.startsWith("utm_") || WAYS.contains(name);
  }

  /** A fragment that tells a script which page to draw. */
  private static String route(@Nullable String fragment) {
    return fragment != null && (fragment.startsWith("#!") || fragment.startsWith("#/"))
        ? fragment
        : "";
  }
}
