package org.clipfile.ingest.date;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clipfile.ingest.date.DatelineFinder.Opening;
import org.clipfile.model.Dateline;
import org.jspecify.annotations.Nullable;

/** Datelines of Chinese, Japanese and Korean papers, which are written without spaces. */
final class EastAsianDatelines {
  private static final String DAY = "(?<day>(?:[\\d０-９]{1,2} ?月 ?)?[\\d０-９]{1,2} ?日)";

  /** 电 and 讯 say that a report was sent; in 电话 and 讯息 they say something else. */
  private static final String SENT =
      "(?:(?:綜合|综合)?外[電电](?:報導|报道)" + "|(?:专|專)?[电電讯訊](?![话話影视視力子商动動信池网網站报報贺賀告邀脑腦器台臺息问問号號]))";

  private static final String CHINESE =
      "新华社|新華社|新华网|新華網|中新社|中新网|中新網|中央社|人民网|人民網|央视网|央广网|国际在线|路透社|法新社|美联社|美聯社"
          + "|塔斯社|共同社|韩联社|韓聯社|德新社|埃菲社|安莎社|合众社|朝中社|本报|本報|本台|本刊";

  private static final String TAIWANESE_PLACES =
      "台北|臺北|新北|基隆|桃園|新竹|苗栗|台中|臺中|彰化|南投|雲林|嘉義|台南|臺南|高雄|屏東|宜蘭|花蓮|台東|臺東|澎湖|金門|馬祖"
          + "|華盛頓|紐約|洛杉磯|舊金山|東京|大阪|首爾|北京|上海|香港|倫敦|巴黎|柏林|布魯塞爾|日內瓦|莫斯科|曼谷|新加坡|雅加達|河內|馬尼拉"
          + "|吉隆坡|雪梨|新德里|羅馬|馬德里";

  /** Where Japanese papers keep correspondents. */
  private static final String JAPANESE_PLACES_ABROAD =
      "ワシントン|ニューヨーク|ロサンゼルス|サンフランシスコ|シリコンバレー|ロンドン|パリ|ベルリン|ブリュッセル|ジュネーブ|ウィーン|ローマ|モスクワ"
          + "|キーウ|キエフ|イスタンブール|アンカラ|カイロ|エルサレム|テヘラン|ドバイ|ヨハネスブルク|ナイロビ|ニューデリー|イスラマバード"
          + "|バンコク|シンガポール|ジャカルタ|マニラ|ハノイ|クアラルンプール|シドニー|サンパウロ|リオデジャネイロ|メキシコ市|ソウル"
          + "|北京|上海|香港|広州|瀋陽|台北";

  private static final String JAPANESE_AGENCIES =
      "共同通信|共同|時事|ロイター|AFP=時事|AFP時事|AFP|ＡＦＰ|AP|ＡＰ|新華社|聯合ニュース|中央社|タス|dpa|ブルームバーグ";

  private static final String KOREAN_AGENCIES =
      "(?:(?:AP|AFP|EPA|UPI|dpa|로이터|신화|교도|타스|지지)=)?(?:연합뉴스|뉴시스|뉴스1|뉴스핌|이데일리|아시아경제|[\\p{IsHangul}]{2,6}(?:뉴스|통신|일보|신문|투데이|데일리))"
          + "|로이터|AP|AFP|교도|신화";

  private static final List<Pattern> FORMS =
      List.of(
          // 新华社北京1月5日电 and 【本报北京5日讯】
          Pattern.compile(
              "^[(（【\\[]?据?(?<agency>"
                  + CHINESE
                  + ")(?<place>(?:\\p{IsHan}{2,8}?)?)"
                  + DAY
                  + "(?=[^。，]{0,12}?[电電讯訊])(?:（?(?:记者|記者)[^。，）)]{2,8})?[）)]?"
                  + SENT),
          // （中央社記者王小明台北5日電）
          Pattern.compile(
              "^[(（【\\[](?<agency>中央社)(?:記者)?\\p{IsHan}{2,3}(?:、\\p{IsHan}{2,3})*(?<place>"
                  + TAIWANESE_PLACES
                  + ")"
                  + DAY
                  + SENT),
          // 【北京共同】, 【北京=共同】 and [東京　5日　ロイター]
          Pattern.compile(
              "^[【［\\[](?<place>[\\p{IsHan}\\p{IsKatakana}ー・／/]{2,14}?)[\\s　=＝]*"
                  + DAY
                  + "?[\\s　=＝]*(?<agency>"
                  + JAPANESE_AGENCIES
                  + ")[】］\\]]"),
          // 【ワシントン＝山田太郎】: papers sign so from abroad only, so 【東京＝…】 is something else
          Pattern.compile(
              "^[【［\\[](?<place>"
                  + JAPANESE_PLACES_ABROAD
                  + ")[=＝](?<agency>)(?<day>)(?!速報|写真|共同)[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}々]{3,6}[】］\\]]"),
          // 【1月5日 AFP】
          Pattern.compile(
              "^[【［\\[](?<place>)(?<day>[\\d０-９]{1,2}月[\\d０-９]{1,2}日)[\\s　]*(?<agency>"
                  + JAPANESE_AGENCIES
                  + ")[】］\\]]"),
          // (베이징=연합뉴스) and [서울=뉴시스]
          Pattern.compile(
              "^[(（\\[【](?<place>\\p{IsHangul}[\\p{IsHangul}·/]{1,12}?(?:\\s\\p{IsHangul}{2,4})?)\\s*[=＝\\s]\\s*"
                  + "(?:(?<month>\\d{1,2})월 (?<date>\\d{1,2})일 )?(?<day>)(?<agency>"
                  + KOREAN_AGENCIES
                  + ")[)）\\]】]"),
          // [워싱턴=김철수 특파원]
          Pattern.compile(
              "^[(（\\[【](?<place>\\p{IsHangul}{2,8})[=＝](?<agency>)(?<day>)\\p{IsHangul}{2,4} ?특파원[)）\\]】]"));

  /** Words that end no place: 新华社北京分社5日… reports of an office. */
  private static final Pattern NO_PLACE =
      Pattern.compile(
          ".*(?:记者|記者|分社|总社|總社|社长|社長|编辑|今天|昨天|今日|昨日|消息|报道|報道|報導|경제|일보|신문|뉴스|방송|스포츠.+|기자|사진|자료|速報|写真|資料|動画|提供)$"
              + "|.*(?:记者|記者).*|(?:于|於|在|的|和|与|從|从|자료|사진|写真|提供).*");

  private static final String OWN = "本报本報本台本刊";

  private EastAsianDatelines() {}

  static Optional<Opening> find(String paragraph) {
    String text = paragraph.strip();
    if (text.isEmpty() || !mayOpen(text.charAt(0))) {
      return Optional.empty();
    }
    for (Pattern form : FORMS) {
      Matcher m = form.matcher(text);
      if (m.find() && !NO_PLACE.matcher(m.group("place")).matches()) {
        return Optional.of(opening(m));
      }
    }
    return Optional.empty();
  }

  private static boolean mayOpen(char first) {
    return "(（【［[".indexOf(first) >= 0 || Character.isIdeographic(first);
  }

  private static Opening opening(Matcher m) {
    String agency = m.group("agency");
    String place = m.group("place");
    boolean named = !agency.isEmpty() && !OWN.contains(agency);
    return new Opening(place.isEmpty() ? null : dateline(place, day(m)), named ? agency : null);
  }

  private static @Nullable String day(Matcher m) {
    boolean korean = m.namedGroups().containsKey("month") && m.group("month") != null;
    return korean ? m.group("month") + "월 " + m.group("date") + "일" : m.group("day");
  }

  /** A day without its month ("5日电") tells no date. */
  private static Dateline dateline(String place, @Nullable String day) {
    return new Dateline(place, day == null ? null : Dates.monthDay(day).orElse(null));
  }
}
