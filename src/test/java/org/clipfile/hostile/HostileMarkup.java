package org.clipfile.hostile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Markup of people who mean no good: written by hand, and put together from lists. */
final class HostileMarkup {
  /**
   * Every element that HTML has or had and that anything may be done with, and the allowed ones.
   */
  static final List<String> ELEMENTS =
      words(
          "a abbr applet area article audio b base bdo blockquote body br button canvas caption center"
              + " code col colgroup dd del details dialog div dl dt em embed fieldset figcaption figure"
              + " font footer form frame frameset h1 h2 h6 head header hr html i iframe image img input"
              + " ins isindex label li link listing main map mark marquee math meta mglyph mi mtext nav"
              + " nobr noembed noframes noscript object ol optgroup option p param picture plaintext pre"
              + " q rb rp rt rtc ruby s script section select small source span strike strong style sub"
              + " summary sup svg table tbody td template textarea tfoot th thead time title tr track tt"
              + " u ul video wbr xmp x-y foreignObject desc annotation-xml");

  static final List<String> ATTRIBUTES =
      words(
          "href src srcset style onclick onerror action formaction background poster data dir lang alt"
              + " title datetime start colspan rowspan scope cite ping xlink:href id name class hidden"
              + " srcdoc content http-equiv type width data-src encoding");

  static final List<String> VALUES =
      List.of(
          "x",
          "\"\"",
          "''",
          "1",
          "rtl",
          "#x",
          "#at-1",
          "at-1",
          "\"javascript:alert(1)\"",
          "https://a.example/",
          "\"//evil.example/x\"",
          "\"data:text/html,<script>alert(1)</script>\"",
          "\"&quot;><script>alert(1)</script>\"",
          "'\"><img src=x onerror=alert(1)>'",
          "text/html",
          "\"clip:/picture/" + "0".repeat(64) + "\"",
          "\" \u0001javascript:alert(1)\"",
          "\"</p>\"");

  static final List<String> TEXTS =
      List.of(
          "text",
          " ",
          "\n",
          "\n\n",
          "\t",
          "\u00a0",
          "<br><br>",
          "&lt;",
          "&amp;lt;",
          "<",
          ">",
          "&",
          "\"",
          "<!--",
          "-->",
          "]]>",
          "<![CDATA[",
          "</",
          "/>",
          "\u0000",
          "漢字",
          "عربي",
          "\u202e",
          "\ud83d",
          "a long sentence, with commas, that reads like prose and goes on for a while.");

  private static final List<String> HANDLERS =
      words(
          "onabort onafterprint onafterscriptexecute onanimationcancel onanimationend"
              + " onanimationiteration onanimationstart onauxclick onbeforecopy onbeforecut"
              + " onbeforeinput onbeforematch onbeforepaste onbeforeprint onbeforescriptexecute"
              + " onbeforetoggle onbeforeunload onbegin onblur onbounce oncancel oncanplay"
              + " oncanplaythrough onchange onclick onclose oncommand oncontentvisibilityautostatechange"
              + " oncontextlost oncontextmenu oncontextrestored oncopy oncuechange oncut ondblclick"
              + " ondrag ondragend ondragenter ondragexit ondragleave ondragover ondragstart ondrop"
              + " ondurationchange onemptied onend onended onerror onfinish onfocus onfocusin"
              + " onfocusout onformdata onfullscreenchange onfullscreenerror ongesturestart"
              + " ongotpointercapture onhashchange oninput oninvalid onkeydown onkeypress onkeyup"
              + " onlanguagechange onload onloadeddata onloadedmetadata onloadend onloadstart"
              + " onlostpointercapture onmessage onmessageerror onmousedown onmouseenter onmouseleave"
              + " onmousemove onmouseout onmouseover onmouseup onmousewheel onoffline ononline"
              + " onpagehide onpagereveal onpageshow onpageswap onpaste onpause onplay onplaying"
              + " onpointercancel onpointerdown onpointerenter onpointerleave onpointermove"
              + " onpointerout onpointerover onpointerrawupdate onpointerup onpopstate onprogress"
              + " onratechange onreadystatechange onrejectionhandled onrepeat onreset onresize"
              + " onscroll onscrollend onscrollsnapchange onsearch onsecuritypolicyviolation onseeked"
              + " onseeking onselect onselectionchange onselectstart onslotchange onstalled onstart"
              + " onstorage onsubmit onsuspend ontimeupdate ontoggle ontouchcancel ontouchend"
              + " ontouchmove ontouchstart ontransitioncancel ontransitionend ontransitionrun"
              + " ontransitionstart onunhandledrejection onunload onvolumechange onwaiting"
              + " onwebkitanimationend onwheel onzoom onanythingelse on");

  /** Ways to write a scheme that no link may have. */
  private static final List<String> SCHEMES =
      List.of(
          "javascript:alert(1)",
          "JaVaScRiPt:alert(1)",
          " javascript:alert(1)",
          "\u0001javascript:alert(1)",
          "\u001fjavascript:alert(1)",
          "\u00a0javascript:alert(1)",
          "\u2028javascript:alert(1)",
          "\ufeffjavascript:alert(1)",
          "java\tscript:alert(1)",
          "java\nscript:alert(1)",
          "java\rscript:alert(1)",
          "java\u0000script:alert(1)",
          "javascript\t:alert(1)",
          "javascript\n:alert(1)",
          "java&#9;script:alert(1)",
          "java&#10;script:alert(1)",
          "java&Tab;script:alert(1)",
          "java&NewLine;script:alert(1)",
          "&#106;avascript:alert(1)",
          "&#x6a;avascript:alert(1)",
          "&#0000106avascript:alert(1)",
          "javascript&colon;alert(1)",
          "javascript&#58;alert(1)",
          "javascript&#x3A;alert(1)",
          " &#14; javascript:alert(1)",
          "&#1;javascript:alert(1)",
          "javascript://%0aalert(1)",
          "javascript:https://a.example/",
          "view-source:javascript:alert(1)",
          "feed:javascript:alert(1)",
          "jar:javascript:alert(1)",
          "vbscript:msgbox(1)",
          "VBSCRIPT:msgbox(1)",
          "livescript:alert(1)",
          "mocha:alert(1)",
          "data:text/html,<script>alert(1)</script>",
          "data:text/html;base64,PHNjcmlwdD4=",
          "DATA:text/html,x",
          "data:image/svg+xml,<svg>",
          "data:application/xhtml+xml,x",
          "file:///etc/passwd",
          "FILE:///etc/passwd",
          "ftp://evil.example/",
          "blob:https://evil.example/1",
          "filesystem:https://evil.example/x",
          "about:blank",
          "chrome://x",
          "resource://x",
          "intent://x",
          "ms-settings:x",
          "tel:1",
          "sms:1",
          "clip:/picture/0",
          "//evil.example/",
          "/\\evil.example/",
          "\\\\evil.example\\x",
          "https:evil.example",
          "http:/x",
          "ｊavascript:alert(1)",
          "javaſcript:alert(1)",
          "javascrıpt:alert(1)",
          "%6aavascript:alert(1)",
          "x:https://a.example/",
          "?javascript:alert(1)",
          "#javascript:alert(1)");

  /** Where an address may stand. */
  private static final List<String> CARRIERS =
      List.of(
          "<a href=\"%s\">x</a>",
          "<img src=\"%s\" alt=x>",
          "<img srcset=\"%s 2x\" alt=x>",
          "<iframe src=\"%s\"></iframe>",
          "<form action=\"%s\"><input></form>",
          "<button formaction=\"%s\">x</button>",
          "<object data=\"%s\">x</object>",
          "<svg><a xlink:href=\"%s\">x</a></svg>",
          "<math href=\"%s\">x</math>",
          "<video poster=\"%s\" src=\"%s\">x</video>",
          "<table background=\"%s\"><tr><td>x</table>",
          "<blockquote cite=\"%s\">x</blockquote>",
          "<meta http-equiv=refresh content=\"0;url=%s\">",
          "<p style=\"background:url(%s)\">x</p>",
          "<link rel=stylesheet href=\"%s\">",
          "<base href=\"%s\">",
          "<a href=https://a.example/ ping=\"%s\">x</a>",
          "<picture><source srcset=\"%s\"><img alt=x></picture>",
          "<img alt=x data-src=\"%s\">");

  static final List<String> SNIPPETS = snippets();

  private HostileMarkup() {}

  private static List<String> snippets() {
    Set<String> snippets = new LinkedHashSet<>(written());
    for (int i = 0; i < HANDLERS.size(); i++) {
      String handler = HANDLERS.get(i);
      snippets.add("<p " + handler + "=\"alert(1)\">x</p>");
      snippets.add("<img alt=x/" + handler.toUpperCase(java.util.Locale.ROOT) + "=alert(1)>");
    }
    for (int i = 0; i < SCHEMES.size(); i++) {
      snippets.add(CARRIERS.get(0).replace("%s", SCHEMES.get(i)));
      snippets.add(CARRIERS.get(1).replace("%s", SCHEMES.get(i)));
      snippets.add(CARRIERS.get(2 + i % (CARRIERS.size() - 2)).replace("%s", SCHEMES.get(i)));
    }
    for (String carrier : CARRIERS) {
      snippets.add(carrier.replace("%s", "https://evil.example/x"));
      snippets.add(carrier.replace("%s", "javascript:alert(1)"));
    }
    return List.copyOf(snippets);
  }

  private static List<String> written() {
    var written = new ArrayList<String>();
    try (InputStream in = HostileMarkup.class.getResourceAsStream("/hostile-markup.txt")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.split("\n", -1)) {
        if (!line.isBlank() && !line.startsWith("# ")) {
          written.add(unescaped(line));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return written;
  }

  private static String unescaped(String line) {
    return Pattern.compile("\\\\u([0-9A-Fa-f]{4})")
        .matcher(line.replace("\\n", "\n").replace("\\t", "\t"))
        .replaceAll(m ->
            java.util.regex.Matcher.quoteReplacement(
                String.valueOf((char) Integer.parseInt(m.group(1), 16))));
  }

  private static List<String> words(String text) {
    return List.of(text.split("\\s+", -1));
  }
}
