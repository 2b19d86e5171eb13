package org.clipfile.ingest.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The labels that announce a field, in the languages of the clippings. */
final class FieldLabels {
  private static final Map<Field, List<String>> LABELS =
      Map.ofEntries(
          entry(
              Field.HEADLINE,
              "headline, title, überschrift, titel, titre, título, titular, заголовок, 标题, 標題, 題名, 見出し,"
                  + " タイトル, 제목, عنوان, العنوان, כותרת, शीर्षक, سرخی"),
          entry(
              Field.DECK,
              "deck, subtitle, subheadline, standfirst, summary, description, untertitel, unterzeile,"
                  + " sous-titre, chapeau, subtítulo, bajada, подзаголовок, 副标题, 副標題, 副題, 부제,"
                  + " العنوان الفرعي, כותרת משנה, उपशीर्षक, ذیلی سرخی"),
          entry(
              Field.PUBLISHED,
              "published on, published, publication date, date published, date, posted on, posted, issued on,"
                  + " veröffentlicht am, veröffentlicht, erschienen am, datum, publié le, publié, paru le,"
                  + " date de publication, publicado el, publicado, fecha de publicación, fecha,"
                  + " опубликовано, дата публикации, дата, 发布日期, 发布时间, 发表时间, 发布于, 发布, 日期, 發布日期,"
                  + " 發布時間, 發布, 公開日, 掲載日, 配信日, 日付, 公開, 掲載, 配信, 발행일, 게시일, 등록일, 입력, 기사입력,"
                  + " 게재, 날짜, نشر في, نُشر في, تاريخ النشر, التاريخ, تاریخ اشاعت, شائع شدہ, شائع ہوا, تاریخ,"
                  + " פורסם ב, פורסם בתאריך, פורסם, תאריך פרסום, תאריך, प्रकाशित तिथि, प्रकाशन तिथि, प्रकाशित,"
                  + " को प्रकाशित, दिनांक, तारीख"),
          entry(
              Field.UPDATED,
              "updated on, updated, last updated, last modified, modified, aktualisiert am, aktualisiert,"
                  + " mis à jour le, actualizado el, actualizado, обновлено, 更新时间, 更新日期, 更新時間, 更新日,"
                  + " 更新, 수정, 최종수정, تحديث, آخر تحديث, עודכן, עודכן ב, अपडेट, अद्यतन"),
          entry(
              Field.CLIPPED,
              "document date, clipped on, clipped, clipping date, saved on, saved, date saved, retrieved on,"
                  + " retrieved, accessed on, accessed, created, gespeichert am, gespeichert, abgerufen am,"
                  + " enregistré le, consulté le, date du document, guardado el, guardado, consultado el,"
                  + " fecha del documento, сохранено, дата документа, 文档日期, 文件日期, 剪报日期, 存档日期, 保存日期, 收藏日期, 收藏时间, 文書日付,"
                  + " 保存日, 문서 날짜, 스크랩, 저장일, تاريخ الوثيقة, تاريخ الحفظ, تاریخ دستاویز, دستاویز کی تاریخ,"
                  + " תאריך המסמך, תאריך מסמך, दस्तावेज़ तिथि, दस्तावेज़ की तारीख"),
          entry(
              Field.CATEGORY,
              "category, categories, kategorie, kategorien, rubrik, catégorie, catégories, rubrique,"
                  + " categoría, categorías, категория, категории, рубрика, 分类, 分類, 类别, 類別, 栏目, 欄目,"
                  + " カテゴリ, カテゴリー, 분류, 카테고리, التصنيف, تصنيف, الفئة, القسم, زمرہ, زمرے, קטגוריה, קטגוריות,"
                  + " श्रेणी, वर्ग"),
          entry(
              Field.SECTION,
              "section, ressort, sección, раздел, 版面, 面, 섹션, قسم, מדור, अनुभाग, شعبہ"),
          entry(
              Field.KEYWORDS,
              "keywords, tags, schlagwörter, stichwörter, mots-clés, palabras clave, etiquetas,"
                  + " ключевые слова, теги, 关键词, 關鍵詞, 标签, キーワード, タグ, 키워드, 태그, الكلمات المفتاحية,"
                  + " کلیدی الفاظ, מילות מפתח, תגיות, मुख्य शब्द"),
          entry(
              Field.LINK,
              "show on website, link, url, website, web, permalink, original, original link, source url,"
                  + " auf der website zeigen, auf website anzeigen, voir sur le site, lien, ver en el sitio web,"
                  + " ver en la web, enlace, показать на сайте, ссылка, 在网站上显示, 网站显示, 链接, 原文链接, 網址, 連結,"
                  + " 網站顯示, ウェブサイトで表示, リンク, 웹사이트에서 보기, 웹사이트에 표시, 링크, 원문, عرض على الموقع,"
                  + " العرض على الموقع, رابط, الرابط, ویب سائٹ پر دیکھیں, ویب سائٹ پر دکھائیں, لنک, הצג באתר, קישור,"
                  + " वेबसाइट पर दिखाएँ, वेबसाइट पर देखें, लिंक"),
          entry(
              Field.PUBLICATION,
              "publication, newspaper, publisher, site, site name, zeitung, medium, journal, periódico,"
                  + " medio, издание, 出版物, 刊物, 报纸, 媒體, 媒体, 刊行物, 신문, 매체, الصحيفة, اخبار, עיתון, प्रकाशन"),
          entry(
              Field.SOURCE,
              "source, agency, credit, quelle, agentur, source de l'article, fuente, agencia, источник,"
                  + " агентство, 来源, 來源, 出典, 情報源, ソース, 출처, 자료, المصدر, مصدر, ماخذ, ذریعہ, מקור, स्रोत,"
                  + " सूत्र"),
          entry(
              Field.BYLINE,
              "by, byline, author, authors, writer, reporter, autor, autorin, autoren, von, auteur, auteurs,"
                  + " par, autores, por, автор, авторы, 作者, 记者, 記者, 筆者, 執筆者, 기자, 글쓴이, 작성자, الكاتب,"
                  + " بقلم, كاتب, مصنف, تحریر, מאת, כתב, लेखक, संवाददाता"),
          entry(
              Field.LANGUAGE,
              "language, lang, sprache, langue, idioma, язык, 语言, 語言, 言語, 언어, اللغة, زبان, שפה, भाषा"));

  private static final Map<String, Field> FIELDS = fields();

  private FieldLabels() {}

  /** The field that a label announces, or null. */
  static @Nullable Field field(String label) {
    return FIELDS.get(label.strip().toLowerCase(Locale.ROOT));
  }

  /** The labels of a field, lower case. */
  static List<String> of(Field field) {
    return LABELS.getOrDefault(field, List.of());
  }

  private static Map.Entry<Field, List<String>> entry(Field field, String labels) {
    return Map.entry(field, List.of(labels.split(",\\s*", -1)));
  }

  private static Map<String, Field> fields() {
    Map<String, Field> fields = new HashMap<>();
    LABELS.forEach((field, labels) -> {
      for (String label : labels) {
        Field other = fields.put(label, field);
        if (other != null && other != field) {
          throw new AssertionError(label + " announces both " + other + " and " + field);
        }
      }
    });
    return Map.copyOf(fields);
  }
}
