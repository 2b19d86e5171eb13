package org.clipfile.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.clipfile.search.IndexFixture.clipping;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clipfile.model.Article;
import org.clipfile.model.Breakdown;
import org.clipfile.model.Clipping;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.CountedHits;
import org.clipfile.model.DateOrigin;
import org.clipfile.model.Dateline;
import org.clipfile.model.Facet;
import org.clipfile.model.FacetCount;
import org.clipfile.model.FacetField;
import org.clipfile.model.Histogram;
import org.clipfile.model.Histogram.Bar;
import org.clipfile.model.Histogram.Unit;
import org.clipfile.model.Precision;
import org.clipfile.model.SortOrder;
import org.clipfile.model.query.Query;
import org.clipfile.query.QueryParser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The counts beside the hits are those of reading every clipping. */
class SurveyTest {
  private static final List<String> WORDS = List.of("kelp", "tram", "oslo", "ruby");
  private static final List<String> NAMES =
      List.of("Harbour Post", "صحيفة المرفأ", "הנמל", "港口日报", "O’Neil’s \"Post\"", "harbour post");
  private static final List<String> QUERIES =
      List.of(
          "",
          "kelp",
          "kelp OR tram",
          "-ruby",
          "oslo date:2001..2003",
          "date:2002-05",
          "no:date",
          "pub:\"صحيفة المرفأ\"",
          "tag:ruby kelp",
          "lang:ar",
          "nothingofthekind");

  private final Random random = new Random(20261126);
  private IndexFixture fixture;

  @BeforeEach
  void open(@TempDir Path folder) {
    fixture = new IndexFixture(folder);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void countsWhatReadingEveryClippingCounts() {
    Map<Long, Clipping> all = new HashMap<>();
    for (int round = 0; round < 12; round++) {
      var some = new ArrayList<Clipping>();
      for (int i = 0; i < 40; i++) {
        Clipping clipping = anyClipping(1 + random.nextInt(300));
        some.removeIf(c -> c.id() == clipping.id());
        some.add(clipping);
      }
      some.forEach(clipping -> all.put(clipping.id(), clipping));
      fixture.with(some.toArray(Clipping[]::new)); // a segment a round, and replaced documents
      long gone = 1L + random.nextInt(300);
      fixture.index.remove(gone);
      all.remove(gone);
      fixture.index.refresh();
      for (String query : QUERIES) {
        for (SortOrder order : SortOrder.values()) {
          check(query, order, all);
        }
      }
    }
  }

  private void check(String typed, SortOrder order, Map<Long, Clipping> all) {
    CountedHits counted = survey(typed, order);
    var query = QueryParser.parse(typed, IndexFixture.TODAY).query();
    long[] ids = fixture.hits(query, order, 5000).ids();
    List<Article> hits =
        Arrays.stream(ids).mapToObj(id -> Objects.requireNonNull(all.get(id)).article()).toList();

    assertThat(counted.hits().total()).isEqualTo(ids.length);
    assertThat(counted.hits().ids()).containsExactly(Arrays.copyOf(ids, Math.min(7, ids.length)));
    Breakdown breakdown = counted.breakdown();
    assertThat(breakdown.facets()).extracting(Facet::field).containsExactly(FacetField.values());
    for (FacetField field : FacetField.values()) {
      assertThat(breakdown.facet(field)).as("%s %s", typed, field).isEqualTo(facet(field, hits));
    }
    var days = hits.stream().map(Article::published).filter(d -> d != null).toList();
    assertThat(breakdown.undated()).isEqualTo(hits.size() - days.size());
    assertThat(breakdown.months()).isEqualTo(count(days, date -> YearMonth.from(date.firstDay())));
    if (typed.isEmpty()) {
      assertThat(fixture.searcher.values(FacetField.PLACE, 9999))
          .isEqualTo(breakdown.facet(FacetField.PLACE));
    }
    assertThat(breakdown.days().total()).isEqualTo(days.size());
    if (!days.isEmpty()) {
      LocalDate first = breakdown.days().first();
      assertThat(breakdown.days().between(first, first))
          .isEqualTo((int) days.stream().filter(d -> d.firstDay().equals(first)).count());
    }
    assertThat(breakdown.years().values().stream().mapToInt(i -> i).sum()).isEqualTo(days.size());
    assertThat(breakdown.histogram().bars().stream().mapToInt(Bar::count).sum())
        .isEqualTo(days.size());
  }

  private static Facet facet(FacetField field, List<Article> hits) {
    Map<String, Integer> counts = new TreeMap<>();
    hits.forEach(
        hit -> values(field, hit).distinct().forEach(v -> counts.merge(v, 1, Integer::sum)));
    List<FacetCount> values =
        counts.entrySet().stream()
            .map(entry -> new FacetCount(entry.getKey(), entry.getValue()))
            .sorted(Comparator.comparingInt(FacetCount::count).reversed())
            .limit(100)
            .toList();
    return new Facet(field, values, counts.size());
  }

  private static Stream<String> values(FacetField field, Article article) {
    return switch (field) {
      case PUBLICATION -> Stream.ofNullable(article.publication());
      case SOURCE -> Stream.ofNullable(article.source());
      case CATEGORY -> article.categories().stream();
      case TAG -> article.keywords().stream();
      case LANGUAGE -> Stream.ofNullable(article.language());
      case PLACE -> Stream.ofNullable(article.dateline()).map(Dateline::place);
      case SECTION -> Stream.ofNullable(article.section());
    };
  }

  private static <K extends Comparable<K>> Map<K, Integer> count(
      List<ClippingDate> dates, Function<ClippingDate, K> key) {
    return dates.stream()
        .collect(Collectors.toMap(key, date -> 1, Integer::sum, TreeMap<K, Integer>::new));
  }

  private Clipping anyClipping(long id) {
    String body = String.join(" ", any(WORDS), any(WORDS));
    return clipping(
        id,
        any(WORDS),
        body,
        article ->
            article
                .publication(random.nextInt(9) == 0 ? null : any(NAMES))
                .source(random.nextInt(3) == 0 ? null : any(NAMES))
                .section(random.nextInt(3) == 0 ? "World" : null)
                .language(random.nextBoolean() ? "ar" : "zh-Hans")
                .dateline(random.nextBoolean() ? new Dateline("ΑΘΗΝΑ", null) : null)
                .categories(several())
                .keywords(several())
                .published(date()));
  }

  private List<String> several() {
    return random.ints(random.nextInt(4), 0, WORDS.size()).mapToObj(WORDS::get).toList();
  }

  private @Nullable ClippingDate date() {
    LocalDate day = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(2000));
    return switch (random.nextInt(5)) {
      case 0 -> null;
      case 1 -> new ClippingDate(day.atStartOfDay(), Precision.YEAR, null, DateOrigin.TEXT, false);
      default -> ClippingDate.ofDay(day, DateOrigin.TEXT);
    };
  }

  private String any(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }

  private CountedHits survey(String typed, SortOrder order) {
    var query = QueryParser.parse(typed, IndexFixture.TODAY).query();
    return fixture.searcher.survey(query, order, 7, () -> false);
  }

  private Histogram histogram() {
    return survey("", SortOrder.NEWEST).breakdown().histogram();
  }

  private void publish(String... days) {
    for (int i = 0; i < days.length; i++) {
      ClippingDate date = IndexFixture.day(days[i]);
      fixture.with(clipping(i + 1, "Kelp", "kelp", a -> a.published(date)));
    }
  }

  @Test
  void someWeeksAreShownDayByDay() {
    publish("2024-03-30", "2024-02-28", "2024-03-30");

    assertThat(histogram())
        .isEqualTo(
            new Histogram(
                Unit.DAY,
                List.of(
                    new Bar(LocalDate.of(2024, 2, 28), 1), new Bar(LocalDate.of(2024, 3, 30), 2))));
  }

  @Test
  void someYearsAreShownMonthByMonthAndMoreYearByYear() {
    publish("2015-12-31", "2024-02-28", "2015-12-01");
    assertThat(histogram())
        .isEqualTo(
            new Histogram(
                Unit.MONTH,
                List.of(
                    new Bar(LocalDate.of(2015, 12, 1), 2), new Bar(LocalDate.of(2024, 2, 1), 1))));

    publish("1066-10-14", "2024-02-28", "2024-12-01");
    assertThat(histogram())
        .isEqualTo(
            new Histogram(
                Unit.YEAR,
                List.of(
                    new Bar(LocalDate.of(1066, 1, 1), 1), new Bar(LocalDate.of(2024, 1, 1), 2))));
  }

  @Test
  void nothingHasNoBarsAndNoValues() {
    assertThat(survey("kelp", SortOrder.RELEVANCE).breakdown()).isEqualTo(Breakdown.none());
    publish("2024-02-28");
    assertThat(survey("ruby", SortOrder.RELEVANCE).breakdown()).isEqualTo(Breakdown.none());
  }

  @Test
  void ofManyValuesTheMostFrequentAreTold() {
    fixture.with(clipping(1, "Kelp", "kelp", a -> a.keywords(List.of("tag 250"))));
    List<String> many = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      many.add("tag " + (100 + i));
    }
    fixture.with(clipping(2, "Kelp", "kelp", a -> a.keywords(many)));

    Facet tags = survey("kelp", SortOrder.NEWEST).breakdown().facet(FacetField.TAG);
    assertThat(tags.distinct()).isEqualTo(300);
    assertThat(tags.values()).hasSize(FacetTally.MOST);
    assertThat(tags.values().getFirst()).isEqualTo(new FacetCount("tag 250", 2));
    assertThat(tags.values().get(1)).isEqualTo(new FacetCount("tag 100", 1));
  }

  @Test
  void aValueTooLongForAnybodyIsNotCounted() {
    String endless = "x".repeat(100_000);
    fixture.with(clipping(1, "Kelp", "kelp", a -> a.publication(endless).section(" ")));

    assertThat(survey("", SortOrder.NEWEST).breakdown().facet(FacetField.PUBLICATION).distinct())
        .isZero();
    assertThat(survey("kelp", SortOrder.PUBLICATION).hits().ids()).containsExactly(1L);
  }

  @Test
  void publicationsStandAsInADictionary() {
    List<String> names = List.of("the Post", "Élan", "Zeit", "The Lantern", "elan II");
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      fixture.with(clipping(i + 1, "Kelp", "kelp", a -> a.publication(name)));
    }
    fixture.with(clipping(6, "Kelp", "kelp"));

    assertThat(fixture.find("kelp", SortOrder.PUBLICATION)).containsExactly(2L, 5L, 4L, 1L, 3L, 6L);
  }

  @Test
  void theLongestStandFirstOrLastAndOfAsManyWordsTheLatest() {
    ClippingDate late = IndexFixture.day("2024-03-02");
    ClippingDate early = IndexFixture.day("2024-03-01");
    fixture.with(
        clipping(1, "Kelp", "kelp grows in cold water", a -> a.published(early)),
        clipping(2, "Kelp", "kelp"),
        clipping(3, "Kelp", "kelp grows in warm water", a -> a.published(late)),
        clipping(4, "Kelp", "海带 grows"));

    for (int limit : new int[] {10, 5000}) { // by a queue, and by sorting all
      assertThat(fixture.hits(new Query.All(), SortOrder.LONGEST, limit).ids())
          .containsExactly(3L, 1L, 4L, 2L);
      assertThat(fixture.hits(new Query.All(), SortOrder.SHORTEST, limit).ids())
          .containsExactly(2L, 4L, 3L, 1L);
    }
    assertThat(fixture.searcher.words(4, 1, 99, 2)[1]).isEqualTo(5);
    assertThat(fixture.searcher.words(99, 2)).containsExactly(-1, 1);
    fixture.with(clipping(2, "Kelp", "kelp is brown"));
    assertThat(fixture.searcher.words(2)).containsExactly(3);
  }

  @Test
  void theLastSavedStandFirst() {
    ClippingDate late = IndexFixture.day("2024-03-02");
    ClippingDate early = IndexFixture.day("2024-03-01");
    fixture.with(
        clipping(1, "Kelp", "kelp", a -> a.clipped(early)),
        clipping(2, "Kelp", "kelp"),
        clipping(3, "Kelp", "kelp", a -> a.clipped(late).published(early)),
        clipping(4, "Kelp", "kelp", a -> a.clipped(early).published(late)));

    assertThat(fixture.find("kelp", SortOrder.SAVED)).containsExactly(3L, 4L, 1L, 2L);
  }

  @Test
  void aSearchThatIsStoppedEnds() {
    publish("2024-02-28");
    var query = QueryParser.parse("kelp", IndexFixture.TODAY).query();

    assertThatThrownBy(() -> fixture.searcher.survey(query, SortOrder.NEWEST, 7, () -> true))
        .isInstanceOf(CancellationException.class);
    assertThatThrownBy(() -> fixture.searcher.find(query, SortOrder.NEWEST, 7, () -> true))
        .isInstanceOf(CancellationException.class);
    assertThat(fixture.find("kelp")).containsExactly(1L);
  }

  @Test
  void aSearchIsStoppedInItsMiddle() {
    var many = new Clipping[20_000];
    Arrays.setAll(many, i -> clipping(i + 1, "Kelp", "kelp"));
    fixture.with(many);
    var query = QueryParser.parse("kelp", IndexFixture.TODAY).query();
    for (int limit : new int[] {7, 20_000}) {
      var asked = new AtomicInteger();
      assertThatThrownBy(() ->
              fixture.searcher.survey(
                  query, SortOrder.RELEVANCE, limit, () -> asked.incrementAndGet() > 3))
          .isInstanceOf(CancellationException.class);
      assertThat(asked).hasValueLessThan(8);
    }
  }
}
