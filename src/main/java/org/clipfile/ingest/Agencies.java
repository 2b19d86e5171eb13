package org.clipfile.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * News agencies by name, and the places where a story credits one: "Reuters/AFP" in a byline,
 * "(dpa)" at the end of a text, "Mit Material von dpa". Thread-safe.
 */
public final class Agencies {
  private static final Set<String> NAMES =
      names(
          "reuters|thomson reuters|reuters staff|associated press|the associated press|agence france-presse"
              + "|agence france presse|dpa-infocom|dpa-afx|dpa-tmn|deutsche presse-agentur|united press international"
              + "|keystone-sda|press trust of india|xinhua|xinhua news agency|itar-tass|ria novosti|interfax|ukrinform"
              + "|agencia efe|europa press|adnkronos|askanews|agência brasil|estadão conteúdo|belga|ritzau|agerpres"
              + "|anadolu|anadolu agency|yonhap|yonhap news|kyodo|kyodo news|jiji|jiji press|antara|bernama|pa media"
              + "|press association|bloomberg|pr newswire|business wire|globenewswire|canadian press|the canadian press"
              + "|presseportal|pressetext|新华社|新華社|中新社|中新网|中新網|中央社|路透社|法新社|美联社|美聯社|塔斯社|共同社|共同通信"
              + "|時事通信|時事|ロイター|韩联社|聯合ニュース|연합뉴스|뉴시스|뉴스1|тасс|интерфакс|риа новости|укринформ"
              + "|رويترز|وكالات|أ ف ب|فرانس برس|د ب أ|الأناضول|رائٹرز|اے ایف پی");

  /** Names that are words too; they count only as they are written here. */
  private static final Set<String> SHORT =
      Set.of(
          "AP", "AFP", "afp", "DPA", "dpa", "UPI", "EPD", "epd", "KNA", "kna", "SID", "sid", "AFX",
          "APA", "SDA", "sda", "ATS", "ats", "AWP", "awp", "PTI", "ANI", "IANS", "UNI", "APP",
          "BSS", "UNB", "TASS", "EFE", "ANSA", "AGI", "ANP", "NTB", "STT", "PAP", "ČTK", "MTI",
          "DHA", "IHA", "IRNA", "ISNA", "WAFA", "SPA", "WAM", "QNA", "MENA", "KUNA", "JIJI", "CNA",
          "CNS", "AAP", "ots", "OTS", "dts", "Lusa", "LUSA");

  private static final Pattern PARTS =
      Pattern.compile("\\s*(?:[,;/|+&]|\\s(?:and|und|et|y|e|mit|with)\\s)\\s*");

  /** "(Reuters)" or "/dpa" where a paragraph ends. */
  private static final Pattern CLOSING =
      Pattern.compile("[(（\\[]\\s*([^()（）\\[\\]]{2,40})[)）\\]][.。]?\\s*$");

  /** Sentences that say whose material it is; the name comes next. */
  private static final Pattern MATERIAL =
      Pattern.compile(
          "(?iu)(?:mit material (?:von|der)|mit (?:agentur)?material (?:von|der)|quellen?\\s*[:：]|source\\s*[:：]|fuente\\s*[:：]|fonte\\s*[:：]"
              + "|источник\\s*[:：]|المصدر\\s*[:：]|来源\\s*[:：]|來源\\s*[:：]|출처\\s*[:：]|with (?:files|inputs|information|reporting|material) from"
              + "|con información de|con informações d[aeo]s?|avec(?: l’| l')?)\\s*(?:der |the |die |la |l’|l')?([^.。()\\n]{2,60})");

  /** How much of the end of a text may credit an agency, in characters. */
  private static final int END = 400;

  /** A longer line at the end is no credit, but a sentence. */
  private static final int LONGEST_LINE = 60;

  private Agencies() {}

  private static Set<String> names(String joined) {
    return Set.of(joined.split("\\|"));
  }

  /** Whether a name is an agency's. */
  public static boolean isAgency(String name) {
    String plain = name.strip();
    return SHORT.contains(plain) || NAMES.contains(plain.toLowerCase(Locale.ROOT));
  }

  /** The agencies of a credit such as "Jane Doe, Reuters" or "dpa/AFP", as they are written. */
  public static Optional<String> in(String credit) {
    var found = new ArrayList<String>();
    for (String part : PARTS.split(credit.replaceAll("[()（）\\[\\]]", ","), -1)) {
      String name = part.replaceFirst("(?iu)^(?:by|von|par|por|di|from|source:)\\s+", "").strip();
      if (isAgency(name) && !found.contains(name)) {
        found.add(name);
      }
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(String.join("/", found));
  }

  /** The agencies that the end of a text credits, as they are written. */
  public static Optional<String> atEnd(String text) {
    String end = text.substring(Math.max(0, text.length() - END)).strip();
    List<String> lines = end.lines().filter(line -> !line.isBlank()).toList();
    for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - 3); i--) {
      String line = lines.get(i).strip();
      Matcher closing = CLOSING.matcher(line);
      Optional<String> found =
          material(line)
              .or(() -> line.length() > LONGEST_LINE ? Optional.<String>empty() : in(line))
              .or(() -> closing.find() ? in(closing.group(1)) : Optional.empty());
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> material(String line) {
    Matcher material = MATERIAL.matcher(line);
    return material.find() ? in(material.group(1)) : Optional.empty();
  }
}
