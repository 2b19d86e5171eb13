package org.clipfile.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The harbour was closed on Friday, and it is not known which of the ships has to wait for the tide.
          de | Der Hafen ist seit Freitag geschlossen, und die Schiffe müssen auf das Hochwasser warten, das nicht vor dem Abend kommt.
          fr | Le port est fermé depuis vendredi et les navires qui sont dans la rade ne partent pas avec la marée.
          es | El puerto está cerrado desde el viernes y los barcos que esperan en la bahía no salen con la marea, como es costumbre, pero se espera una mejora por la tarde.
          it | Il porto è chiuso da venerdì e le navi che sono nella rada non partono con la marea, anche per la nebbia della notte.
          pt | O porto está fechado desde sexta-feira e os navios que esperam na baía não saem com a maré, mas foi dito que uma melhora vem do mar em breve ao fim da tarde.
          nl | De haven is sinds vrijdag gesloten en het is niet bekend welke schepen op het tij van de avond wachten, dat ook voor een loods te hoog wordt.
          pl | Port jest od piątku zamknięty i nie wiadomo, że statki na redzie się doczekają, bo przez mgłę nie widać do wejścia.
          tr | Liman cuma gününden beri kapalı ve bu gemiler için bir çözüm olarak daha sonra yola çıkmak gerekiyor.
          sv | Hamnen är stängd sedan i fredags och det är inte känt om de fartyg som väntar på redden har en lots ombord till den sena turen.
          id | Pelabuhan ditutup sejak Jumat dan kapal yang menunggu di teluk tidak akan berangkat dengan air pasang ini untuk sementara.
          vi | Cảng được đóng cửa từ thứ sáu và các tàu trong vịnh không thể ra khơi với những người của hãng.
          ja | 港は金曜日から閉鎖されている。
          ur | بندرگاہ جمعے سے بند ہے اور جہاز کھڑے ہیں۔
          """)
  void tellsALanguageByItsScriptAndItsSmallWords(String language, String text) {
    assertThat(Languages.guess(text)).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en  | Thousands protest against higher rents
          es  | Suben los alquileres en las grandes ciudades
          nl  | Huren stijgen in grote steden
          sv  | Stadsmuseet öppnar dörrarna nästa måndag
          id  | Peneliti temukan spesies katak baru di sungai
          vi  | Giá thuê nhà tăng ở các đô thị lớn
          fa  | قطار نزدیک شیراز از ریل خارج شد
          ar  | افتتح المتحف الجديد في المدينة
          ja  | 東京駅前広場整備計画決定
          zh  | 北京大学发现新物种
          zh  | 臺北捷運擴建計畫通過
          """)
  void tellsShortTexts(String language, String text) {
    assertThat(Languages.guess(text)).isEqualTo(language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"首相訪中延期", "大阪城公園", "山本太郎"})
  void saysNothingWhereChineseAndJapaneseAreWrittenAlike(String text) {
    assertThat(Languages.guess(text)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Varnholm 2:1 Lindmoor", "Kelp tram ruby fjord zinc", "og at det er på"})
  void saysNothingWhereTheTextDoesNotTell(String text) {
    assertThat(Languages.guess(text)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Hafen wegen Sturm für drei Tage gesperrt
          en | Harbour closed for the week after the storm
          uk | Порт закрито з п’ятниці, і кораблі чекають на погоду.
          fa | بندر از جمعه بسته است و کشتی‌ها منتظر هستند پیش از این چنین نبود.
          """)
  void tellsAHeadlineToo(String language, String text) {
    assertThat(Languages.guess(text)).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en    | de    | Der Hafen ist seit Freitag geschlossen, und die Schiffe müssen auf das Hochwasser warten, das nicht vor dem Abend kommt.
          en    | ja    | 港は金曜日から閉鎖されている。
          en    | ru    | Порт закрыт с пятницы, и корабли ждут прилива у входа в бухту.
          de-AT | de-AT | Der Hafen ist seit Freitag geschlossen, und die Schiffe müssen auf das Hochwasser warten.
          ca    | ca    | El port és tancat des de divendres i els vaixells que esperen a la badia no surten, que la mar no ho vol.
          bg    | bg    | Пристанището е затворено от петък и корабите чакат прилива.
          fr    | fr    | Port fermé
          """)
  void theTextGoesBeforeWhatAPageSaysOnlyWhereItLeavesNoDoubt(
      String told, String language, String text) {
    assertThat(Languages.of(told, text)).isEqualTo(language);
  }
}
