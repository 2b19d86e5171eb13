package org.clipfile.ingest.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

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

  private static final String UPDATES =
      "updat modif revis edited last-mod lastmod aktualisi geändert geaendert stand: zuletzt letzte_änderung last_change"
          + " mise_à_jour mis_à_jour actualiz atualiz aggiorn ultima_modifica bijgewerkt"
          + " gewijzigd uppdater opdater oppdater päivitet muokattu zaktualiz aktualiz"
          + " ostatnia_zmiana změn zmenen frissít módosít actualizat обновл изменен изменён"
          + " оновлен güncelle 更新 最終 修改 업데이트 수정 최종 تحديث آخر_تعديل به_روز بروز"
          + " به‌روز ویرایش עודכן עדכון cập_nhật diperbarui pembaruan अपडेट अद्यतन হালনাগাদ"
          + " আপডেট আপডেট: ενημέρωσ τελευταία actualitzat ažuriran posodobljeno απόμ แก้ไข อัปเดต"
          + " اپ_ڈیٹ";

  private static final String PUBLICATIONS =
      "publish posted publié publie publicad publicat publicaç pubblica veröffentlicht erschienen erstellt online_seit eingestellt"
          + " gepubliceerd geplaatst publicer publiser offentlig julkaist opublik"
          + " publikov vydáno vytvořeno megjelen опублик опублік дата_публ размещ yayın eklenme"
          + " 发布 發布 发表 發表 刊登 公開 掲載 投稿 配信 日時 入力 입력 등록 게시 نشر منشور انتشار"
          + " شائع פורסם תאריך đăng_lúc ngày_đăng dipublikasikan diterbitkan dipublish dimuat"
          + " प्रकाशित प्रकाशन পোস্ট প্রকাশ δημοσ objavljen objavljeno αναρτ เผยแพร่ datum: date:"
          + " fecha: data: datum fecha created released issued added";

  private static final String OTHERS =
      "aktuelle_zeit current_time heute_ist today_is registriert registered joined mitglied_seit"
          + " member_since copyright © expires last_visit letzter_besuch inscrit geboren born"
          + " gültig valid_until bis_zum einsendeschluss deadline all_times";

  private static final int LETTERS = 64;

  private record Word(String text, DateLabel label) {
    /** A quick look at the second letter. */
    boolean mayStand(String lower, int at) {
      return text.length() == 1
          || (at + 1 < lower.length() && lower.charAt(at + 1) == text.charAt(1));
    }
  }

  /** The words by their first letters, so that all are looked for in one pass over a text. */
  private static final List<List<Word>> WORDS = words();

  private static List<List<Word>> words() {
    var words = Stream.generate(() -> new ArrayList<Word>()).limit(LETTERS).toList();
    Map.of(PUBLISHED, PUBLICATIONS, UPDATED, UPDATES, OTHER, OTHERS)
        .forEach((label, list) -> {
          for (String word : list.split(" ", -1)) {
            words.get(word.charAt(0) % LETTERS).add(new Word(word.replace('_', ' '), label));
          }
        });
    return words.stream().map(List::copyOf).toList();
  }

  /** What the words before a date say, or those after it where there are none before. */
  public static DateLabel of(String before, String after) {
    DateLabel label = of(before);
    return label == NONE ? of(after) : label;
  }

  /** What a short text beside a date says, in any of the languages of news. */
  public static DateLabel of(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    DateLabel label = NONE;
    for (int at = 0; at < lower.length(); at++) {
      List<Word> words = WORDS.get(lower.charAt(at) % LETTERS);
      for (int i = 0; i < words.size(); i++) {
        Word word = words.get(i);
        if (word.mayStand(lower, at)
            && word.label.goesBefore(label)
            && lower.startsWith(word.text, at)) {
          label = word.label;
        }
      }
    }
    return label;
  }

  /** A day of something else is no day of a change, and that is none of publication. */
  private boolean goesBefore(DateLabel other) {
    return other == NONE || compareTo(other) > 0;
  }
}
