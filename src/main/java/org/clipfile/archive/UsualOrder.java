package org.clipfile.archive;

import org.clipfile.model.SortOrder;
import org.clipfile.model.query.Query;

/** The order in which a person expects hits where none is named. */
final class UsualOrder {
  private UsualOrder() {}

  /** By relevance where the query has words, else the newest first. */
  static SortOrder of(Query query) {
    return hasWords(query) ? SortOrder.RELEVANCE : SortOrder.NEWEST;
  }

  private static boolean hasWords(Query query) {
    return switch (query) {
      case Query.All all -> false;
      case Query.And and -> and.parts().stream().anyMatch(UsualOrder::hasWords);
      case Query.Or or -> or.parts().stream().anyMatch(UsualOrder::hasWords);
      case Query.Not not -> false;
      case Query.In in ->
          switch (in.field()) {
            case TITLE, LEAD, TEXT, CAPTION, NOTE, HIGHLIGHT -> hasWords(in.part());
            case BY, PUBLICATION, SOURCE, DATELINE, CATEGORY, LANGUAGE, TAG, SECTION, SITE, URL ->
                false;
          };
      case Query.Text _ -> true;
      case Query.Near near -> true;
      case Query.AtLeast atLeast -> true;
      case Query.Fact _ -> false;
    };
  }
}
