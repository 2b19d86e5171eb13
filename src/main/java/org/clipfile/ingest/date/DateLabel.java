package org.clipfile.ingest.date;

import java.util.List;
import java.util.Locale;

/** What the words beside a date say it is the date of. */
public enum DateLabel {
  /** The day of publication. */
  PUBLISHED,
  /** A later change. */
  UPDATED,
  /** Something else: today, an event, somebody's registration. */
  OTHER,
  /** Nothing is said. */
  NONE;

  private static final List<String> UPDATES =
      words(
          "updat modif revis edited last-mod lastmod aktualisi geändert geaendert stand: zuletzt letzte_änderung last_change"
              + " mise_à_jour mis_à_jour actualiz atualiz aggiorn ultima_modifica bijgewerkt"
              + " gewijzigd uppdater opdater oppdater päivitet muokattu zaktualiz aktualiz"
              + " ostatnia_zmiana změn zmenen frissít módosít actualizat обновл изменен изменён"
              + " оновлен güncelle 更新 最終 修改 업데이트 수정 최종 تحديث آخر_تعديل به_روز بروز"
              + " به‌روز ویرایش עודכן עדכון cập_nhật diperbarui pembaruan अपडेट अद्यतन হালনাগাদ"
              + " আপডেট আপডেট: ενημέρωσ τελευταία actualitzat ažuriran posodobljeno απόμ แก้ไข อัปเดต"
              + " اپ_ڈیٹ");

  private static final List<String> PUBLICATIONS =
      words(
          "publish posted publié publie publicad publicat publicaç pubblica veröffentlicht erschienen erstellt online_seit eingestellt"
              + " gepubliceerd geplaatst publicer publiser offentlig julkaist opublik"
              + " publikov vydáno vytvořeno megjelen опублик опублік дата_публ размещ yayın eklenme"
              + " 发布 發布 发表 發表 刊登 公開 掲載 投稿 配信 日時 入力 입력 등록 게시 نشر منشور انتشار"
              + " شائع פורסם תאריך đăng_lúc ngày_đăng dipublikasikan diterbitkan dipublish dimuat"
              + " प्रकाशित प्रकाशन পোস্ট প্রকাশ δημοσ objavljen objavljeno αναρτ เผยแพร่ datum: date:"
              + " fecha: data: datum fecha created released issued added");

  private static final List<String> OTHERS =
      words(
          "aktuelle_zeit current_time heute_ist today_is registriert registered joined mitglied_seit"
              + " member_since copyright © expires last_visit letzter_besuch inscrit geboren born"
              + " gültig valid_until bis_zum einsendeschluss deadline all_times");

  private static List<String> words(String words) {
    return List.of(words.split(" ")).stream().map(w -> w.replace('_', ' ')).toList();
  }

  /** What the words before a date say, or those after it where there are none before. */
  public static DateLabel of(String before, String after) {
    DateLabel label = of(before);
    return label == NONE ? of(after) : label;
  }

  /** What a short text beside a date says, in any of the languages of news. */
  public static DateLabel of(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.isBlank()) {
      return NONE;
    }
    if (OTHERS.stream().anyMatch(lower::contains)) {
      return OTHER;
    }
    if (UPDATES.stream().anyMatch(lower::contains)) {
      return UPDATED;
    }
    return PUBLICATIONS.stream().anyMatch(lower::contains) ? PUBLISHED : NONE;
  }
}
