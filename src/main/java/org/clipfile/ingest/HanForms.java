package org.clipfile.ingest;

import org.jspecify.annotations.Nullable;

/**
 * Tells Chinese from Japanese where both are written in Han characters alone, by the forms that
 * only one of them has. Thread-safe.
 */
final class HanForms {
  /** No Japanese text has so many characters without kana among them. */
  private static final int PROSE = 40;

  private static final String CHINESE =
      "这们说没对时过还为从开东车门马书长见风龙头问间闻际陈队阳阴陆难电费资质赛贸购贵赵轮软载运进远连选边达迟适热爱办动务劳势华"
          + "卖卫变吗启园围图块坏发经总权业战议论评识词译请谈让认记许设访语误课调谢负责败货账环现产亲亿传优伤伦债储兰养军农决减击则"
          + "你她您呢吧國會學發經總權對實戰說這們關兩點區醫體變賣勞單圖數當黨號氣鐵灣歲聲處將從爭營獎擊榮檢驗舉應擴歸裡嗎";

  private static final String JAPANESE =
      "駅県総発対図円気経権挙働込畑峠売読続実戦検験単団辺沢広伝両労営厳栄覚観関帰亀拠鉱済剤雑桜応価拡渋軽顕黒歯処酔随枢斉摂専銭"
          + "騒蔵臓滞択嘆弾遅庁聴転鉄悩脳廃拝髪抜浜払仏変満訳薬様頼覧竜塁霊齢録歳";

  private HanForms() {}

  /** The language of a text without kana, or null where only shared characters stand. */
  static @Nullable String language(String text, int han) {
    int chinese = 0;
    int japanese = 0;
    for (int i = 0; i < Math.min(text.length(), PROSE * 10); i++) {
      chinese += CHINESE.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
      japanese += JAPANESE.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
    }
    if (chinese == japanese) {
      return han >= PROSE ? "zh" : null;
    }
    return chinese > japanese ? "zh" : "ja";
  }
}
