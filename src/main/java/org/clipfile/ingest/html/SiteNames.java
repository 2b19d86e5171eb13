package org.clipfile.ingest.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a site calls itself, to know its name where it stands beside a headline or in an author's
 * place.
 */
final class SiteNames {
  /** A name with fewer letters may be part of any word. */
  private static final int SHORTEST = 3;

  private final List<String> written;

  /** The same, letters and digits only. */
  private final List<String> bare;

  private final String host;

  private SiteNames(List<String> written, @Nullable String host) {
    this.written = written;
    this.bare = written.stream().map(SiteNames::bare).filter(n -> !n.isEmpty()).toList();
    this.host = host == null ? "" : host;
  }

  /**
   * @param url the page's address, or null
   */
  static SiteNames of(
      JsonLd data, MetaTags meta, @Nullable String publication, @Nullable String url) {
    String host = url == null ? null : host(url);
    var names = new ArrayList<String>();
    Stream.of(publication, meta.first("og:site_name"), data.first("publisher"), host)
        .filter(Objects::nonNull)
        .map(String::strip)
        .filter(name -> !name.isEmpty() && !names.contains(name))
        .forEach(names::add);
    return new SiteNames(names, host);
  }

  /** The host of an address without {@code www.}, or null. */
  static @Nullable String host(String url) {
    try {
      String host = new URI(url).getHost();
      return host == null ? null : host.startsWith("www.") ? host.substring(4) : host;
    } catch (URISyntaxException e) {
      return null; // a page may call itself anything
    }
  }

  /** The names as they are written, the fullest first. */
  List<String> written() {
    return written;
  }

  /** Whether a text is the site's name, or a longer or shorter form of it. */
  boolean includes(String text) {
    String plain = bare(text);
    if (plain.isEmpty()) {
      return false;
    }
    for (String name : bare) {
      if (plain.equals(name)
          || (plain.length() >= SHORTEST && name.startsWith(plain))
          || (name.length() >= SHORTEST && plain.startsWith(name))) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of a text's words is in the site's address. */
  boolean isOfHost(String text) {
    String plain = bare(text);
    if (host.isEmpty() || plain.length() <= SHORTEST) {
      return false;
    }
    if (bare(host).contains(plain)) {
      return true;
    }
    for (String word : text.split("[\\s\\p{P}]+", -1)) {
      if (word.length() > SHORTEST && host.contains(word.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private static String bare(String name) {
    String lower = name.toLowerCase(Locale.ROOT).strip();
    String plain = lower.startsWith("www.") ? lower.substring(4) : lower;
    plain = plain.startsWith("the ") ? plain.substring(4) : plain;
    int dot = plain.lastIndexOf('.');
    boolean host = dot > 0 && dot > plain.length() - 7 && plain.indexOf(' ') < 0;
    return Letters.of(host ? plain.substring(0, dot) : plain);
  }
}
