package org.clipfile.search;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.clipfile.model.Article;
import org.clipfile.model.ArticleBuilder;
import org.clipfile.model.Clipping;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.DateOrigin;
import org.clipfile.model.Hits;
import org.clipfile.model.OriginalInfo;
import org.clipfile.model.SortOrder;
import org.clipfile.model.query.Query;
import org.clipfile.query.QueryParser;

/** A small index and what it finds for a typed text. */
final class IndexFixture implements AutoCloseable {
  static final LocalDate TODAY = LocalDate.of(2026, 3, 15);
  private static final OriginalInfo ORIGINAL = new OriginalInfo("00", "a.txt", "text", 1);

  final ClippingIndex index;
  final ClippingSearcher searcher;

  IndexFixture(Path folder) {
    index = ClippingIndex.open(folder, "archive");
    searcher = index.searcher();
  }

  static Clipping clipping(long id, String headline, String body) {
    return clipping(id, headline, body, article -> article);
  }

  static Clipping clipping(
      long id, String headline, String body, UnaryOperator<ArticleBuilder> more) {
    Article article = more.apply(Article.builder(headline).body("", body)).build();
    return new Clipping(id, article, Instant.EPOCH, ORIGINAL);
  }

  static ClippingDate day(String day) {
    return ClippingDate.ofDay(LocalDate.parse(day), DateOrigin.TEXT);
  }

  IndexFixture with(Clipping... clippings) {
    index.put(List.of(clippings));
    index.refresh();
    return this;
  }

  /** The ids that a typed text finds, in rising order. */
  List<Long> find(String typed) {
    long[] ids = ids(typed, SortOrder.RELEVANCE);
    Arrays.sort(ids);
    return Arrays.stream(ids).boxed().toList();
  }

  /** The ids that a typed text finds, in this order. */
  List<Long> find(String typed, SortOrder order) {
    return Arrays.stream(ids(typed, order)).boxed().toList();
  }

  /** What a query finds; {@code limit} as {@link ClippingSearcher#find} has it. */
  Hits hits(Query query, SortOrder order, int limit) {
    return searcher.find(query, order, limit, () -> false);
  }

  private long[] ids(String typed, SortOrder order) {
    var query = QueryParser.parse(typed, TODAY).query();
    var hits = hits(query, order, 100);
    if (hits.total() != hits.ids().length || searcher.count(query) != hits.total()) {
      throw new AssertionError("total and count differ: " + hits + ", " + searcher.count(query));
    }
    return hits.ids();
  }

  @Override
  public void close() {
    index.close();
  }
}
