package org.clipfile.ingest.date;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** News agencies by name, as bylines, datelines and credits write them. Thread-safe. */
public final class AgencyNames {
  private static final Set<String> NAMES =
      names(
          "reuters|thomson reuters|reuters staff|associated press|the associated press|agence france-presse"
              + "|agence france presse|dpa-infocom|dpa-afx|dpa-tmn|deutsche presse-agentur|united press international"
              + "|keystone-sda|press trust of india|xinhua|xinhua news agency|itar-tass|ria novosti|interfax|ukrinform"
              + "|agencia efe|europa press|adnkronos|askanews|agência brasil|estadão conteúdo|belga|ritzau|agerpres"
              + "|anadolu|anadolu agency|yonhap|yonhap news|kyodo|kyodo news|jiji|jiji press|antara|bernama|pa media"
              + "|press association|bloomberg|pr newswire|business wire|globenewswire|canadian press|the canadian press"
              + "|presseportal|pressetext|prensa latina|notimex|télam|dow jones|sports network"
              + "|新华社|新華社|新华网|中新社|中新网|中新網|中央社|路透社|法新社|美联社|美聯社|塔斯社|共同社|共同通信"
              + "|時事通信|時事|ロイター|韩联社|聯合ニュース|연합뉴스|뉴시스|뉴스1|тасс|итар-тасс|интерфакс|риа новости|укринформ"
              + "|прайм|белта|казинформ|укрінформ|уніан|унн"
              + "|رويترز|وكالات|أ ف ب|أ.ف.ب|ا ف ب|فرانس برس|د ب أ|د.ب.أ|الأناضول|أ ب|سانا|واس|وام|وفا|بترا|قنا|كونا|شينخوا"
              + "|أ ش أ|و م ع|ومع|وات|وأج|واج|بنا|الشرق الأوسط|سبوتنيك|نوفوستي|يو بي آي"
              + "|رائٹرز|روئٹرز|اے ایف پی|اے پی پی|اے پی|این این آئی|آئی این پی|آن لائن|صباح نیوز|شنہوا"
              + "|भाषा|वार्ता|एएनआई|आईएएनएस|रॉयटर्स|रायटर|एएफपी|पीटीआई|यूएनआई|एपी|एजेंसी|एजेंसियां|शिन्हुआ");

  /** Names that are words too; they count only as they are written here. */
  private static final Set<String> SHORT =
      names(
          "AP|AFP|afp|DPA|dpa|UPI|EPD|epd|KNA|kna|SID|sid|AFX|APA|SDA|sda|ATS|ats|AWP|awp|PTI|ANI|IANS|UNI|APP"
              + "|BSS|UNB|TASS|EFE|ANSA|AGI|ANP|NTB|STT|PAP|ČTK|MTI|DHA|IHA|IRNA|ISNA|WAFA|SPA|WAM|QNA|MENA|KUNA"
              + "|JIJI|CNA|CNS|AAP|ots|OTS|dts|Lusa|LUSA");

  private static final Pattern PARTS =
      Pattern.compile("\\s*[,،;/|+&=]\\s*|\\s(?:and|und|et|y|e|и|و)\\s");

  private AgencyNames() {}

  private static Set<String> names(String joined) {
    return Set.of(joined.split("\\|", -1));
  }

  /** Whether a name is an agency's. */
  public static boolean contains(String name) {
    String plain = name.strip();
    return SHORT.contains(plain) || NAMES.contains(plain.toLowerCase(Locale.ROOT));
  }

  /** Whether a credit such as "dpa/lno" or "AFP, AP" names an agency. */
  static boolean credits(String credit) {
    if (contains(credit)) {
      return true;
    }
    for (String part : PARTS.split(credit, -1)) {
      if (contains(part)) {
        return true;
      }
    }
    return false;
  }
}
