package org.clipfile.ui.reader;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a link leads, told so that nobody is deceived: a host in foreign letters also as the
 * network writes it (punycode, RFC 3492), and what stands before an @ is no host.
 *
 * @param address the whole address, as it was written
 * @param host as the network writes it
 * @param odd whether the host does not look as it is: it has letters beyond ASCII, or another name
 *     stands before it
 */
record LinkAddress(String address, String host, boolean odd) {
  private static final Pattern WEB =
      Pattern.compile("(?i)(https?)://([^/?#\\\\\\s\\p{Cntrl}]*)([^\\s\\p{Cntrl}]*)");

  /** Reads an address; empty where it is none of the web. */
  static Optional<LinkAddress> of(String href) {
    String plain = href.strip();
    Matcher matcher = WEB.matcher(plain);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String authority = matcher.group(2);
    String named = authority.substring(authority.lastIndexOf('@') + 1).replaceFirst(":\\d*$", "");
    try {
      String host = IDN.toASCII(named, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
      boolean odd = !host.equals(named.toLowerCase(Locale.ROOT)) || host.contains("xn--");
      return host.isEmpty()
          ? Optional.empty()
          : Optional.of(new LinkAddress(plain, host, odd || authority.contains("@")));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // no name of the network
    }
  }

  /** The address as a browser is given it: in ASCII throughout. */
  String forBrowser() {
    Matcher matcher = WEB.matcher(address);
    if (!matcher.matches()) {
      return address;
    }
    String authority = matcher.group(2);
    int at = authority.lastIndexOf('@');
    Matcher port = Pattern.compile(":\\d*$").matcher(authority);
    String whole =
        matcher.group(1)
            + "://"
            + authority.substring(0, at + 1)
            + host
            + (port.find() ? port.group() : "")
            + matcher.group(3);
    try {
      return new URI(whole).toASCIIString();
    } catch (URISyntaxException e) {
      return whole.replace(" ", "%20").replace("\"", "%22").replace("|", "%7C");
    }
  }
}
