package org.clipfile.ingest.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Openings of news stories in many languages, and sentences that look like them. */
class DatelinesByLanguageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          # English
          LONDON, Jan 5 (Reuters) - The bridge opens today.      | LONDON            | --01-05 | Reuters
          NEW YORK (AP) — A ferry sank.                          | NEW YORK          | -       | AP
          GOMA, Congo -- The market opened again.                | GOMA, Congo       | -       | -
          THE HAGUE, Jan. 5, 2021 (Xinhua) -- Judges met.        | THE HAGUE         | --01-05 | Xinhua
          LAHORE: The museum has a new roof.                     | LAHORE            | -       | -
          SYDNEY (Dow Jones)--Shares of the mill rose.           | SYDNEY            | -       | Dow Jones
          Canadian Press - OTTAWA (CP) - The canal froze.        | OTTAWA            | -       | CP
          Patna, Jan 5 (PTI) The river has fallen.               | Patna             | --01-05 | PTI
          MULTAN (Staff Reporter) - The mango fair began.        | MULTAN            | -       | -
          # Chinese
          新华社北京1月5日电 博物馆今天开放。                        | 北京              | --01-05 | 新华社
          新华社北京1月5日电（记者王小明）博物馆今天开放。             | 北京              | --01-05 | 新华社
          【本报北京5日讯】博物馆今天开放。                          | 北京              | -       | -
          （中央社記者王小明台北5日電）博物館今天開放。                | 台北              | -       | 中央社
          （中央社東京5日綜合外電報導）博物館今天開放。                | 東京              | -       | 中央社
          中新网上海1月5日电 博物馆今天开放。                         | 上海              | --01-05 | 中新网
          据新华社哈尔滨1月5日电，冰雪节开幕。                         | 哈尔滨            | --01-05 | 新华社
          中新社1月5日电 博物馆今天开放。                            | -                 | -       | 中新社
          # Korean
          (베이징=연합뉴스) 박물관이 문을 열었다.                      | 베이징            | -       | 연합뉴스
          (서울=뉴스1) 홍길동 기자 = 박물관이 문을 열었다.              | 서울              | -       | 뉴스1
          [부산=뉴시스] 홍길동 기자 = 박물관이 문을 열었다.             | 부산              | -       | 뉴시스
          (워싱턴 AP=연합뉴스) 박물관이 문을 열었다.                    | 워싱턴            | -       | AP=연합뉴스
          [도쿄=홍길동 특파원] 박물관이 문을 열었다.                    | 도쿄              | -       | -
          (서울·부산=연합뉴스) 박물관이 문을 열었다.                    | 서울·부산          | -       | 연합뉴스
          [런던 1월 5일 로이터] - 박물관이 문을 열었다.                 | 런던              | --01-05 | 로이터
          # Japanese
          【北京=共同】博物館が開いた。                              | 北京              | -       | 共同
          【函館共同】博物館が開いた。                               | 函館              | -       | 共同
          [ワシントン 5日 ロイター] - 博物館が開いた。                 | ワシントン         | -       | ロイター
          【ワシントン＝架空太郎】博物館が開いた。                      | ワシントン         | -       | -
          [東京　1月5日　ロイター] 博物館が開いた。                    | 東京              | --01-05 | ロイター
          ［東京　１月５日　ロイター］ - 博物館が開いた。               | 東京              | --01-05 | ロイター
          ［東京　５日　ロイター］ - 博物館が開いた。                  | 東京              | -       | ロイター
          【ソウル聯合ニュース】博物館が開いた。                        | ソウル            | -       | 聯合ニュース
          【ニューヨーク時事】博物館が開いた。                          | ニューヨーク        | -       | 時事
          【1月5日 AFP】博物館が開いた。                             | -                 | -       | AFP
          # Arabic
          القاهرة - رويترز                                        | القاهرة           | -       | رويترز
          القاهرة (أ ف ب) – افتتح المتحف.                          | القاهرة           | -       | أ ف ب
          دمشق 5 يناير (كانون الثاني) / سانا / افتتح المتحف.       | دمشق              | --01-05 | سانا
          دمشق-سانا افتتح المتحف.                                  | دمشق              | -       | سانا
          لندن: «الشرق الأوسط»                                     | لندن              | -       | الشرق الأوسط
          الرباط - (و م ع) - افتتح المتحف.                         | الرباط            | -       | و م ع
          رام الله 15-1-2021 وفا- افتتح المتحف.                    | رام الله          | --01-15 | وفا
          أبو ظبي، ٥ يناير – افتتح المتحف.                          | أبو ظبي           | --01-05 | -
          # Urdu
          اسلام آباد: عجائب گھر کھل گیا۔                            | اسلام آباد        | -       | -
          لاہور (نمائندہ خصوصی) عجائب گھر کھل گیا۔                  | لاہور             | -       | -
          کراچی ( اسٹاف رپورٹر) عجائب گھر کھل گیا۔                  | کراچی             | -       | -
          پشاور (اے پی پی) عجائب گھر کھل گیا۔                       | پشاور             | -       | اے پی پی
          لندن، 5 جنوری (رائٹرز): عجائب گھر کھل گیا۔                | لندن              | --01-05 | رائٹرز
          نئی دہلی (ایجنسیاں / اے ایف پی) عجائب گھر کھل گیا۔        | نئی دہلی          | -       | ایجنسیاں / اے ایف پی
          # Spanish
          MADRID, 5 Ene. (EUROPA PRESS) - El museo abre hoy.      | MADRID            | --01-05 | EUROPA PRESS
          Madrid, 5 ene (EFE).- El museo abre hoy.                | Madrid            | --01-05 | EFE
          LA HABANA, 5 ene (Prensa Latina) El museo abre hoy.     | LA HABANA         | --01-05 | Prensa Latina
          San José de Costa Rica, 5 ene (EFE).- El museo abre.    | San José de Costa Rica | --01-05 | EFE
          BUENOS AIRES (AP) — El museo abre hoy.                  | BUENOS AIRES      | -       | AP
          MÉXICO, DF, enero 5 (EL UNIVERSAL).- El museo abre.     | MÉXICO, DF        | --01-05 | EL UNIVERSAL
          # French
          PARIS, 5 janvier (Reuters) - Le musée ouvre.            | PARIS             | --01-05 | Reuters
          Paris (AFP) – Le musée ouvre.                           | Paris             | -       | AFP
          GENÈVE, 1er janvier (ats) - Le musée ouvre.             | GENÈVE            | --01-01 | ats
          LA ROCHELLE, 5 janv 2021 (AFP) - Le musée ouvre.        | LA ROCHELLE       | --01-05 | AFP
          MONTRÉAL — Le musée ouvre aujourd’hui.                  | MONTRÉAL          | -       | -
          Dakar, 5 août (APS) - Le musée ouvre.                   | Dakar             | --08-05 | APS
          # German
          Berlin (dpa) - Das Museum öffnet.                       | Berlin            | -       | dpa
          BERLIN, 5. Jan (Reuters) - Das Museum öffnet.           | BERLIN            | --01-05 | Reuters
          Wien/APA – Das Museum öffnet.                           | Wien              | -       | APA
          Hamburg (dpa/lno) - Das Museum öffnet.                  | Hamburg           | -       | dpa/lno
          Frankfurt/Main (epd). Das Museum öffnet.                | Frankfurt/Main    | -       | epd
          Bonn (KNA) Das Museum öffnet heute.                     | Bonn              | -       | KNA
          Bern, 05.01.2021 - Das Museum öffnet.                   | Bern              | --01-05 | -
          # Portuguese
          SÃO PAULO, 5 Jan (Reuters) - O museu abre hoje.         | SÃO PAULO         | --01-05 | Reuters
          Brasília, 5 jan (Lusa) - O museu abre hoje.             | Brasília          | --01-05 | Lusa
          Lisboa, 05 jan 2021 (Lusa) – O museu abre hoje.         | Lisboa            | --01-05 | Lusa
          RIO DE JANEIRO (Reuters) - O museu abre hoje.           | RIO DE JANEIRO    | -       | Reuters
          Porto, 5 de janeiro (Lusa) - O museu abre hoje.         | Porto             | --01-05 | Lusa
          Maputo, 5 mar (AFP) - O museu abre hoje.                | Maputo            | --03-05 | AFP
          # Russian
          МОСКВА, 5 янв — РИА Новости. Музей открылся.            | МОСКВА            | --01-05 | РИА Новости
          МОСКВА, 5 января. /ТАСС/. Музей открылся.               | МОСКВА            | --01-05 | ТАСС
          Москва. 5 января. ИНТЕРФАКС - Музей открылся.           | Москва            | --01-05 | ИНТЕРФАКС
          Москва. 5 января. INTERFAX.RU - Музей открылся.         | Москва            | --01-05 | INTERFAX
          САНКТ-ПЕТЕРБУРГ, 5 января — Музей открылся.             | САНКТ-ПЕТЕРБУРГ   | --01-05 | -
          КАЗАНЬ, 5 янв /ПРАЙМ/. Музей открылся.                  | КАЗАНЬ            | --01-05 | ПРАЙМ
          # Hindi
          नई दिल्ली, 5 जनवरी (भाषा) संग्रहालय खुला।                     | नई दिल्ली           | --01-05 | भाषा
          नई दिल्ली, पांच जनवरी (भाषा) संग्रहालय खुला।                  | नई दिल्ली           | --01-05 | भाषा
          नई दिल्ली: संग्रहालय आज खुला।                              | नई दिल्ली           | -       | -
          पटना। संग्रहालय आज खुला।                                  | पटना              | -       | -
          एजेंसी, नई दिल्ली। संग्रहालय आज खुला।                        | नई दिल्ली           | -       | एजेंसी
          मुंबई (वार्ता) संग्रहालय आज खुला।                           | मुंबई              | -       | वार्ता
          जयपुर, ५ जनवरी (भाषा): संग्रहालय खुला।                      | जयपुर             | --01-05 | भाषा
          """)
  void areFound(String paragraph, String place, String day, String agency) {
    DatelineFinderTest.assertFound(paragraph, place, day, agency);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // English
        "London – the old port – is changing.",
        "Paris (the one in Texas) - is a small town.",
        "On Monday, January 5 – a holiday – it rained.",
        "NASA – the space agency – launches again.",
        "The Associated Press (AP) said the mill closed.",
        "Jane Hall (Labour) – who won – thanked them.",
        "CHAMPIONSHIP SERIES: The home side won.",
        "Monday, January 5 – The shops are closed.",
        "(Archive) – The old mill.",
        // Chinese
        "新华社北京分社5日开放参观。",
        "新华社社长5日电贺该馆开放。",
        "新华社记者5日电话采访了馆长。",
        "北京1月5日下了大雪。",
        "新华社1月的报道引起关注。",
        "本报记者王小明北京报道",
        "【北京】博物馆今天开放。",
        // Korean
        "[스포츠서울=홍길동기자] 박물관이 문을 열었다.",
        "(서울=5) 박물관이 문을 열었다.",
        "서울은 오늘 맑다.",
        "(사진=연합뉴스) 박물관 전경.",
        "[자료사진=뉴시스] 박물관 전경.",
        "연합뉴스는 베이징에서 전했다.",
        // Japanese
        "北京で博物館が開いた。",
        "【速報】博物館が開いた。",
        "【写真＝架空太郎】博物館の外観。",
        "【聞き手＝架空太郎】博物館に聞く。",
        "【独自・続報】博物館が開いた。",
        "【特集・北京】博物館が開いた。",
        "【東京・大阪】博物館が開いた。",
        "【北京＝速報】博物館が開いた。",
        "【ソウル・五輪】博物館が開いた。",
        "【写真=共同】博物館の外観。",
        "共同通信は5日、北京で伝えた。",
        "【インタビュー】館長に聞く。",
        "ワシントンは5日、雪だった。",
        // Arabic
        "القاهرة - مدينة الألف مئذنة - تستعد للعيد.",
        "في 5 يناير – افتتح المتحف.",
        "وكالة فرانس برس (أ ف ب) قالت إن المتحف افتتح.",
        "الرئيس (السابق) – وهو في السبعين – زار المتحف.",
        "قالت رويترز – نقلا عن مصدر – إن المتحف افتتح.",
        "دمشق مدينة قديمة.",
        // Urdu
        "عمران خان: عجائب گھر کھلا رہے گا۔",
        "اسلام آباد میں عجائب گھر کھل گیا۔",
        "لاہور (پرانا شہر) خوبصورت ہے۔",
        "سوال: عجائب گھر کب کھلے گا؟",
        "خبر رساں ادارے (اے ایف پی) نے بتایا۔",
        "اسلام آباد، لاہور: دو شہر۔",
        // Spanish
        "Madrid - la ciudad que no duerme - abre el museo.",
        "El 5 de enero – fiesta de los niños – llovió.",
        "La agencia EFE – con sede en Madrid – informó.",
        "La Agencia France-Presse (AFP) informó ayer.",
        "URGENTE – El museo abre hoy.",
        "Toledo (España) – una ciudad antigua – abre.",
        // French
        "Paris – la ville lumière – ouvre un musée.",
        "Le 5 janvier – jour de fête – il a plu.",
        "L'Agence France-Presse (AFP) rapporte la nouvelle.",
        "Lyon (Rhône) – ville de soie – ouvre un musée.",
        "UNESCO – un musée de plus.",
        "Lundi 5 janvier – Le musée ouvre.",
        // German
        "Berlin - das ist eine Stadt im Wandel.",
        "Wien – Die Stadt, die niemals schläft.",
        "Am 5. Januar – einem Sonntag – regnete es.",
        "Live-Übertragung am 11. August – das Konzert beginnt.",
        "Die Deutsche Presse-Agentur (dpa) meldet das.",
        "Der Streit um APA – und um die Zukunft.",
        "Peter Berg (CDU) – der Bürgermeister – kommt.",
        "Bonn (am Rhein) ist schön.",
        // Portuguese
        "Lisboa - a cidade branca - abre o museu.",
        "Em 5 de janeiro – feriado – choveu.",
        "A agência Lusa – com sede em Lisboa – informou.",
        "Porto (cidade) – a segunda do país – abre.",
        "ATENÇÃO: O museu fecha hoje.",
        "Dia 5 de janeiro – O museu abre.",
        // Russian
        "Москва — столица России.",
        "5 января — праздник.",
        "В январе (по данным ТАСС) музей открылся.",
        "Агентство РИА Новости — крупное — сообщило.",
        "СРОЧНО — Музей открылся.",
        "С 5 января — новый музей.",
        // Hindi
        "दिल्ली में संग्रहालय खुला।",
        "मंत्री: संग्रहालय खुला रहेगा।",
        "समाचार एजेंसी (भाषा) ने बताया।",
        "सवाल: संग्रहालय कब खुलेगा?",
        "सोमवार, 5 जनवरी – संग्रहालय खुला।",
        "मुंबई (पुराना नाम बंबई) बड़ा शहर है।"
      })
  void lookAlikesAreNone(String paragraph) {
    assertThat(DatelineFinder.find(paragraph)).isEmpty();
  }
}
