package org.clipfile.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.List;
import org.clipfile.model.PictureSource;
import org.clipfile.render.Block;
import org.clipfile.render.Masthead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every script is drawn in an archivable document, and its text comes back. */
class ScriptsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The authority said the gates would “close in time”; by 2026, 97 per cent of tides will pass.
          ru | Шесть стальных ворот опускали одно за другим, пока водолазы следили за дном.
          el | Οι έξι χαλύβδινες πύλες κατέβηκαν η μία μετά την άλλη μέσα σε έντεκα ώρες.
          vi | Sáu cánh cửa thép được hạ xuống lần lượt trong mười một giờ đồng hồ.
          hy | Նավահանգստի վարչությունը երկուշաբթի հայտնեց, որ նոր դարպասներն անցել են առաջին փորձարկումը։
          ka | ნავსადგურის ადმინისტრაციამ ორშაბათს განაცხადა, რომ ახალმა ჭიშკრებმა პირველი გამოცდა გაიარა.
          bn | বন্দর কর্তৃপক্ষ সোমবার জানিয়েছে যে নতুন ফটকগুলি প্রথম পূর্ণ পরীক্ষায় উত্তীর্ণ হয়েছে।
          ta | புதிய கதவுகள் முதல் முழு சோதனையில் வெற்றி பெற்றதாக துறைமுக ஆணையம் திங்களன்று தெரிவித்தது.
          pl | Zarząd portu ogłosił w poniedziałek, że nowe wrota przeciwpowodziowe przeszły pierwszą próbę.
          de | Die Hafenbehörde teilte am Montag mit, dass die Sturmflutwehre ihre erste Gesamterprobung bestanden.
          ar | أَعْلَنَتْ هَيْئَةُ المِينَاءِ أَنَّ البَوَّابَاتِ الجَدِيدَةَ اجْتَازَتْ أَوَّلَ اخْتِبَارٍ كَامِلٍ.
          he | רָשׁוּת הַנָּמֵל הוֹדִיעָה כִּי הַשְּׁעָרִים הַחֲדָשִׁים עָמְדוּ בַּמִּבְחָן.
          zh-Hant | 港務局星期一宣布，新的防潮閘門通過了首次全面試驗，「六扇閘門依次放下」，歷時十一個小時。
          ar | أعلنت هيئة الميناء يوم الاثنين أن البوابات الجديدة اجتازت أول اختبار كامل، واستغرق ١١ ساعة.
          ar | وقال المهندسون: بلغت الكلفة، كما قيل، ٤١٢ مليونًا عام ٢٠٢٦. وكتبت Port Hallow عن 1,150 طنًا.
          ar | وقال المهندسون، «ضمن الحدود»: بلغت الكلفة (٤١٢ مليونًا) عام ٢٠٢٦.
          fa | اداره بندر روز دوشنبه گفت که دروازه‌های تازه نخستین آزمایش کامل را گذراندند.
          ur | بندرگاہ کے حکام نے پیر کے روز بتایا کہ نئے دروازوں نے پہلی مکمل آزمائش پوری کر لی ہے۔
          ur | انہوں نے کہا، ”نتیجہ تسلی بخش ہے،“ اور ۲۰۲۶ تک زیادہ اخراج والے منظرنامے میں بھی یہی ہوگا۔
          he | רשות הנמל הודיעה ביום שני כי ששת השערים החדשים עמדו במבחן המלא הראשון שלהם.
          he | „המבחן עבר,” אמרה המהנדסת, „ועכשיו מודדים.” העבודה תימשך עד אביב 2026. כתב Port Hallow, במאי.
          hi | बंदरगाह प्राधिकरण ने सोमवार को बताया कि नए द्वारों ने पहली पूर्ण परीक्षा उत्तीर्ण की।
          th | การท่าเรือแถลงเมื่อวันจันทร์ว่าประตูกั้นน้ำใหม่ผ่านการทดสอบเต็มรูปแบบครั้งแรก
          zh | 港务局星期一宣布，新的防潮闸门通过了第一次全面试验，六扇闸门依次下放，历时十一个小时。
          ja | 港湾局は月曜日、新しい防潮ゲートが初めての全面試験に合格したと発表した。
          ko | 항만청은 월요일 새 방조 수문이 첫 전면 시험을 통과했다고 발표했다.
          """)
  void comesBack(String language, String sentence) {
    String text = String.join(" ", java.util.Collections.nCopies(6, sentence));
    Written written =
        Written.of(
            Written.masthead(sentence, language),
            language,
            PictureSource.NONE,
            List.of(new Block.Heading(2, List.of(Written.run(sentence))), Written.paragraph(text)));
    assumeThat(written.warnings()).as("a font for " + language).isEmpty();
    assertThat(SixGrams.share(text, written.text())).isEqualTo(100);
    PopplerText.of(written.bytes())
        .ifPresent(p -> assertThat(SixGrams.share(text, p)).isEqualTo(100));
    assertThat(VeraPdf.brokenRules(written.bytes())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Gate,Weight | North gate,1 150 t | South gate,960 t
          he | שער,משקל בטונות | השער הצפוני,1 ביוני | השער הדרומי,960 טון
          ar | البوابة,الوزن بالطن | البوابة الشمالية,٣ يونيو | البوابة الجنوبية,٩٦٠ طنًا
          ur | دروازہ,وزن ٹن میں | شمالی دروازہ,۳ جون | جنوبی دروازہ,۹۶۰ ٹن
          """)
  void cellsOfTablesAndItemsOfListsStayApart(String language, String a, String b, String c) {
    List<List<String>> rows =
        List.of(a, b, c).stream().map(row -> List.of(row.split(",", -1))).toList();
    var table =
        new Block.Table(
            List.of(),
            rows.stream()
                .map(row -> new Block.Table.Row(row.stream().map(ScriptsTest::cell).toList()))
                .toList());
    var list =
        new Block.Listing(
            true,
            1,
            rows.stream().map(row -> List.<Block>of(Written.paragraph(row.getLast()))).toList());
    Written written =
        Written.of(
            Written.masthead(rows.getFirst().getFirst(), language),
            language,
            PictureSource.NONE,
            List.of(table, list, Written.paragraph((a + "\n").repeat(40))));
    List<String> cells = rows.stream().flatMap(List::stream).toList();
    assertThat(written.text()).containsSubsequence(cells);
    PopplerText.of(written.bytes())
        .map(text -> text.replaceAll("\\p{Cf}", ""))
        .ifPresent(text -> assertThat(text).contains(cells));
  }

  private static Block.Table.Cell cell(String text) {
    return new Block.Table.Cell(false, List.of(Written.run(text)));
  }

  @Test
  void whatSteersDirectionsIsNotCopied() {
    Masthead masthead = Written.masthead("שערי הנמל נסגרו", "he");
    Written written = Written.of(masthead, "he", PictureSource.NONE, List.of());
    assertThat(written.text()).contains("5 January 2026").doesNotContainPattern("[\u2066-\u2069]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The minister said “السلام عليكم” (peace) and “שלום לכולם” on 14/10/2025 at 7(b).
          בדרך ל-Haifa נמצאו 1,250 מכתבים, ו־3 מהם ב-English בלבד.
          وقالت وزارة (Energy) إن السعر 99.90 دولار في Windows 11 و GNU/Linux.
          Weather: ☀️ 🌧️ then 😀, é and ö, a 👩‍🚀 and 🇩🇪.
          हिन्दी और ไทย और Ελληνικά и русский в одной строке ½ № 5 € 3.20
          """)
  void comesBackMixed(String sentence) {
    Written written = Written.of(Written.paragraph(sentence));
    assertThat(SixGrams.share(sentence, written.text())).isEqualTo(100);
    assertThat(VeraPdf.brokenRules(written.bytes())).isEmpty();
  }
}
