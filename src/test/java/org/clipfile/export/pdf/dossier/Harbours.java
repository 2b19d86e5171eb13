package org.clipfile.export.pdf.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clipfile.model.Article;
import org.clipfile.model.Clipping;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.DateOrigin;
import org.clipfile.model.Dateline;
import org.clipfile.model.OriginalInfo;
import org.clipfile.model.Picture;
import org.clipfile.model.owner.Highlight;
import org.clipfile.model.owner.HighlightColour;
import org.clipfile.model.owner.Marks;

/** Made-up clippings about harbours, in many scripts, for dossiers. */
final class Harbours implements DossierSource {
  private record Tongue(
      String language, String publication, String place, String headline, String sentence) {}

  private static final List<Tongue> TONGUES =
      List.of(
          new Tongue(
              "en",
              "The Daily Tide",
              "PORT ELWIN",
              "Harbour gates pass their first full test",
              "The harbour authority said on Monday that the new storm gates had passed their"
                  + " first full test, eleven hours in which all six were lowered one by one."),
          new Tongue(
              "de",
              "Küstenbote",
              "NORDERHAFEN",
              "Sturmtore bestehen die erste Prüfung",
              "Die Hafenverwaltung teilte am Montag mit, dass die neuen Sturmtore ihre erste"
                  + " vollständige Prüfung bestanden haben."),
          new Tongue(
              "fr",
              "Le Courrier du Quai",
              "PORT-ELWIN",
              "Les portes du port réussissent leur premier essai",
              "L’autorité portuaire a annoncé lundi que les nouvelles portes avaient réussi leur"
                  + " premier essai complet."),
          new Tongue(
              "ru",
              "Портовый вестник",
              "ГАВАНЬ",
              "Ворота гавани прошли первое испытание",
              "Шесть стальных ворот опускали одно за другим, пока водолазы следили за дном."),
          new Tongue(
              "el",
              "Λιμάνι",
              "ΠΕΙΡΑΙΑΣ",
              "Οι πύλες πέρασαν την πρώτη δοκιμή",
              "Οι έξι χαλύβδινες πύλες κατέβηκαν η μία μετά την άλλη μέσα σε έντεκα ώρες."),
          new Tongue(
              "ar",
              "صحيفة المرفأ",
              "الميناء",
              "بوابات الميناء تجتاز أول اختبار كامل",
              "أعلنت هيئة الميناء يوم الاثنين أن البوابات الجديدة اجتازت أول اختبار كامل."),
          new Tongue(
              "ur",
              "روزنامہ ساحل",
              "بندرگاہ",
              "بندرگاہ کے دروازے پہلی آزمائش میں کامیاب",
              "بندرگاہ کے حکام نے پیر کے روز بتایا کہ نئے دروازوں نے پہلی مکمل آزمائش پوری کر لی ہے۔"),
          new Tongue(
              "he",
              "עיתון הנמל",
              "הנמל",
              "שערי הנמל עמדו במבחן הראשון",
              "רשות הנמל הודיעה ביום שני כי ששת השערים החדשים עמדו במבחן המלא הראשון שלהם."),
          new Tongue(
              "hi",
              "बंदरगाह समाचार",
              "बंदरगाह",
              "बंदरगाह के द्वार पहली परीक्षा में सफल",
              "बंदरगाह प्राधिकरण ने सोमवार को बताया कि नए द्वारों ने पहली पूर्ण परीक्षा उत्तीर्ण की।"),
          new Tongue(
              "th",
              "ข่าวท่าเรือ",
              "ท่าเรือ",
              "ประตูกั้นน้ำผ่านการทดสอบครั้งแรก",
              "การท่าเรือแถลงเมื่อวันจันทร์ว่าประตูกั้นน้ำใหม่ผ่านการทดสอบเต็มรูปแบบครั้งแรก"),
          new Tongue(
              "zh", "港湾日报", "港口", "防潮闸门通过首次全面试验", "港务局星期一宣布，新的防潮闸门通过了第一次全面试验，六扇闸门依次下放，历时十一个小时。"),
          new Tongue(
              "ko", "항만신문", "항구", "방조 수문, 첫 전면 시험 통과", "항만청은 월요일 새 방조 수문이 첫 전면 시험을 통과했다고 발표했다."));

  private final Map<Long, Clipping> clippings = new LinkedHashMap<>();

  private Harbours() {}

  /** So many clippings, ids from 1, one language after another. */
  static Harbours of(int count) {
    var harbours = new Harbours();
    for (int i = 0; i < count; i++) {
      harbours.clippings.put(i + 1L, clipping(i + 1L, TONGUES.get(i % TONGUES.size()), i));
    }
    return harbours;
  }

  private static Clipping clipping(long id, Tongue tongue, int i) {
    String body = (tongue.sentence() + " ").repeat(5 + i % 4).strip();
    String html =
        ("<p>" + body + "</p>").repeat(3 + i % 5)
            + "<h2>"
            + tongue.headline()
            + "</h2><ul><li>"
            + tongue.sentence()
            + "</li></ul><p>"
            + body
            + "</p>";
    LocalDate day = LocalDate.of(2026, 1, 5).plusDays(i / 3);
    var builder =
        Article.builder(tongue.headline() + " " + id)
            .publication(tongue.publication())
            .dateline(new Dateline(tongue.place(), null))
            .language(tongue.language())
            .categories(List.of(i % 2 == 0 ? "Harbour" : "Weather"))
            .url("https://tide.example/2026/" + id)
            .body(html, body);
    if (i % 10 != 9) {
      builder.published(ClippingDate.ofDay(day, DateOrigin.META));
    }
    return new Clipping(
        id,
        builder.build(),
        Instant.parse("2026-02-01T12:00:00Z"),
        new OriginalInfo("0".repeat(64), id + ".html", "html", 1));
  }

  long[] ids() {
    return clippings.keySet().stream().mapToLong(Long::longValue).toArray();
  }

  Harbours without(long id) {
    clippings.remove(id);
    return this;
  }

  /** Puts another body in a clipping. */
  Harbours body(long id, String html) {
    clippings.computeIfPresent(
        id,
        (i, c) ->
            new Clipping(
                i, c.article().toBuilder().body(html, html).build(), c.imported(), c.original()));
    return this;
  }

  /** Notes something on a clipping, and marks a passage of its body. */
  Harbours marks(long id, String note, String passage, String comment) {
    var highlight =
        new Highlight(1, passage, "", "", HighlightColour.YELLOW, comment, Instant.EPOCH);
    clippings.computeIfPresent(
        id, (i, c) -> c.with(new Marks(false, false, List.of("mine"), note, List.of(highlight))));
    return this;
  }

  @Override
  public Optional<Clipping> clipping(long id) {
    return Optional.ofNullable(clippings.get(id));
  }

  @Override
  public long story(long id) {
    return id % 12 == 1 ? 1 : 0;
  }

  @Override
  public Optional<Picture> picture(String sha256) {
    return Optional.empty();
  }
}
