package org.clipfile.ingest.html;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;

/** What pages that are no articles say of themselves, in many languages; all in lower case. */
enum PageWords {
  /** In the title or heading of an error, or of a check of whether a person is reading. */
  ERROR(
      "404",
      "410 gone",
      "403 forbidden",
      "500 internal",
      "502 bad gateway",
      "503 service",
      "not found",
      "can't be found",
      "cannot be found",
      "doesn't exist",
      "does not exist",
      "no longer available",
      "access denied",
      "internal server error",
      "bad gateway",
      "service unavailable",
      "something went wrong",
      "just a moment",
      "attention required",
      "are you a robot",
      "you are human",
      "nicht gefunden",
      "nicht mehr verfügbar",
      "existiert nicht",
      "introuvable",
      "n'existe pas",
      "n’existe pas",
      "no encontrada",
      "no encontrado",
      "no existe",
      "não encontrada",
      "não encontrado",
      "non trovata",
      "non trovato",
      "niet gevonden",
      "bestaat niet",
      "hittades inte",
      "ikke fundet",
      "ikke funnet",
      "finnes ikke",
      "ei löytynyt",
      "ei löydy",
      "nie znaleziono",
      "nie została znaleziona",
      "nie istnieje",
      "nenalezena",
      "nebyla nalezena",
      "nem található",
      "nu a fost găsit",
      "δεν βρέθηκε",
      "не найдена",
      "не найден",
      "не існує",
      "не знайдено",
      "bulunamadı",
      "tidak ditemukan",
      "không tìm thấy",
      "không tồn tại",
      "ไม่พบหน้า",
      "找不到",
      "页面不存在",
      "頁面不存在",
      "未找到",
      "見つかりません",
      "찾을 수 없",
      "غير موجودة",
      "یافت نشد",
      "نہیں ملا",
      "לא נמצא",
      "नहीं मिला",
      "পাওয়া যায়নি"),

  /** In the title or heading of a search's results. */
  SEARCH(
      "search results",
      "search result for",
      "results for",
      "you searched for",
      "suchergebnis",
      "suche nach",
      "résultats de recherche",
      "résultats de la recherche",
      "résultats pour",
      "resultados de búsqueda",
      "resultados de la búsqueda",
      "resultados para",
      "resultados da pesquisa",
      "resultados da busca",
      "risultati di ricerca",
      "risultati della ricerca",
      "zoekresultaten",
      "sökresultat",
      "søgeresultat",
      "søkeresultat",
      "hakutulokset",
      "wyniki wyszukiwania",
      "výsledky vyhledávání",
      "keresési eredmény",
      "rezultatele căutării",
      "αποτελέσματα αναζήτησης",
      "результаты поиска",
      "результати пошуку",
      "arama sonuçları",
      "hasil pencarian",
      "kết quả tìm kiếm",
      "ผลการค้นหา",
      "搜索结果",
      "搜尋結果",
      "検索結果",
      "검색 결과",
      "검색결과",
      "نتائج البحث",
      "نتایج جستجو",
      "תוצאות חיפוש",
      "खोज परिणाम"),

  /** In the text of a wall that asks for consent, once a sentence or so. */
  CONSENT(
      "cookie",
      "consent",
      "privacy",
      "einwilligung",
      "zustimm",
      "datenschutz",
      "confidentialité",
      "vie privée",
      "privacidad",
      "consentimiento",
      "privacidade",
      "consentimento",
      "consenso",
      "toestemming",
      "samtycke",
      "samtykke",
      "evästeet",
      "zgod",
      "prywatnoś",
      "souhlas",
      "сохраняем файлы",
      "конфиденциальност",
      "gizlilik",
      "çerez",
      "同意",
      "隐私",
      "隱私",
      "クッキー",
      "プライバシー",
      "쿠키",
      "개인정보",
      "ملفات تعريف الارتباط",
      "الخصوصية"),

  /** Where a page asks for scripts; the word is the same in all scripts and languages. */
  SCRIPTS("javascript");

  @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
  private final Set<String> words;

  PageWords(String... words) {
    this.words = Set.of(words);
  }

  /** Whether one of the lines holds such words. */
  boolean standIn(Collection<String> lines) {
    return lines.stream().anyMatch(line -> countIn(line) > 0);
  }

  /** How often such words stand in a text. */
  int countIn(String text) {
    String plain = text.toLowerCase(Locale.ROOT);
    int count = 0;
    for (String word : words) {
      for (int at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + word.length())) {
        count++;
      }
    }
    return count;
  }
}
