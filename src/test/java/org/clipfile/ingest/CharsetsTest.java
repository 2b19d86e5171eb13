package org.clipfile.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          windows-1252 | Die Brücke über den Fluß wird für zwei Jahre gesperrt, sagte der Bürgermeister.
          GB18030      | 市政府星期一宣布，老城区的图书馆将在修缮之后重新开放，居民可以免费借阅图书。
          Big5         | 市政府星期一宣布，老城區的圖書館將在修繕之後重新開放，居民可以免費借閱圖書。
          Shift_JIS    | 市は月曜日、改修を終えた旧市街の図書館を再び開くと発表した。住民は無料で本を借りられる。
          EUC-JP       | 市は月曜日、改修を終えた旧市街の図書館を再び開くと発表した。住民は無料で本を借りられる。
          EUC-KR       | 시는 월요일 수리를 마친 구시가지 도서관을 다시 연다고 발표했다. 주민은 무료로 책을 빌릴 수 있다.
          windows-1251 | Городские власти сообщили в понедельник, что библиотека старого города снова откроется после ремонта.
          windows-1255 | העירייה הודיעה ביום שני כי הספרייה בעיר העתיקה תיפתח מחדש לאחר השיפוץ
          UTF-8        | Ça va très bien — 好 — добро
          UTF-16LE     | The library in the old town opens again. 图书馆
          UTF-16BE     | The library in the old town opens again. 图书馆
          """)
  void tellsTheCharsetOfUndeclaredText(String charset, String text) {
    assertThat(Charsets.decode(text.getBytes(Charset.forName(charset)), null)).isEqualTo(text);
  }

  @Test
  void aDeclaredCharsetCountsWhereTheTextIsNotUtf8() {
    String text = "أعلنت البلدية";
    byte[] bytes = text.getBytes(Charset.forName("windows-1256"));

    assertThat(Charsets.decode(bytes, "windows-1256")).isEqualTo(text);
  }

  @Test
  void utf8CountsMoreThanWhatIsDeclared() {
    String text = "Brücke";

    assertThat(Charsets.decode(text.getBytes(StandardCharsets.UTF_8), "iso-8859-1"))
        .isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x-unknown", "not a charset!", "", "utf-8\u0000", "ﷺ"})
  void anUnknownCharsetIsNoError(String declared) {
    byte[] bytes = "Grüße".getBytes(Charset.forName("windows-1252"));

    assertThat(Charsets.decode(bytes, declared)).hasSize(5).startsWith("Gr");
  }

  @Test
  void byteOrderMarksAreTakenOff() {
    byte[] utf8 = "\ufeffheadline".getBytes(StandardCharsets.UTF_8);
    byte[] utf16 = "\ufeffheadline".getBytes(StandardCharsets.UTF_16LE);

    assertThat(Charsets.decode(utf8, null)).isEqualTo("headline");
    assertThat(Charsets.decode(utf16, null)).isEqualTo("headline");
  }

  @Test
  void oneBrokenByteDoesNotSpoilATextInUtf8() {
    byte[] bytes =
        "Здравствуйте, дорогие читатели нашей газеты. ".repeat(3).getBytes(StandardCharsets.UTF_8);
    bytes[1] = (byte) 0xff;

    assertThat(Charsets.decode(bytes, null)).contains("дорогие читатели");
  }

  @Test
  void binariesAreToldFromText() {
    assertThat(Charsets.isBinary(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13, 1, 2}))
        .isTrue();
    assertThat(Charsets.isBinary("Grüße\r\n\tan alle".getBytes(Charset.forName("windows-1252"))))
        .isFalse();
    assertThat(Charsets.isBinary("Grüße an alle".getBytes(StandardCharsets.UTF_16LE))).isFalse();
  }

  @Test
  void whatIsNoCharacterDoesNotEndTheText() {
    byte[] bytes = "Before \uffff after.".getBytes(StandardCharsets.UTF_8);
    assertThat(Charsets.decode(bytes, null)).isEqualTo("Before \ufffd after.");
  }
}
