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
  private static final String DAY = "(?<day>(?:\\d{1,2}月)?\\d{1,2}日)?";

  private static final List<Pattern> FORMS =
      List.of(
          // 新华社北京1月5日电
          Pattern.compile(
              "^[(（【\\[]?(?<agency>新华社|新華社|中新社|中新网|中新網|中央社|人民网|央视网|路透社|法新社|美联社|塔斯社|共同社|韩联社)"
                  + "(?<place>\\p{IsHan}{2,10}?)"
                  + DAY
                  + "(?:电|電|讯|訊)"),
          // 【北京共同】 and [東京　5日　ロイター]
          Pattern.compile(
              "^[【［\\[](?<place>[\\p{IsHan}\\p{IsKatakana}ー・]{2,12}?)[\\s　=＝]*"
                  + DAY
                  + "[\\s　=＝]*(?<agency>共同|時事|ロイター|AFP=時事|AFP|ＡＦＰ|AP|ＡＰ|新華社|聯合ニュース)[】］\\]]"),
          // (베이징=연합뉴스) and [서울=뉴시스]
          Pattern.compile(
              "^[(（\\[【](?<place>\\p{IsHangul}[\\p{IsHangul}·\\s]{1,14}?)\\s*[=＝]\\s*"
                  + "(?<agency>[\\p{IsHangul}\\p{IsLatin}\\d]{2,12})(?<day>)[)）\\]】]"));

  private EastAsianDatelines() {}

  static Optional<Opening> find(String paragraph) {
    for (Pattern form : FORMS) {
      Matcher m = form.matcher(paragraph);
      if (m.find()) {
        return Optional.of(
            new Opening(dateline(m.group("place"), m.group("day")), m.group("agency")));
      }
    }
    return Optional.empty();
  }

  /** A day without its month ("5日电") tells no date. */
  private static Dateline dateline(String place, @Nullable String day) {
    return new Dateline(place, day == null ? null : Dates.monthDay(day).orElse(null));
  }
}
