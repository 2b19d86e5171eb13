package org.clipfile.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.clipfile.archive.Explanation.Kind;
import org.clipfile.archive.Explanation.Offer;
import org.clipfile.archive.Explanation.Part;
import org.clipfile.archive.Explanation.Role;
import org.clipfile.model.query.Query;
import org.clipfile.query.ParsedQuery;
import org.clipfile.query.QueryPrinter;
import org.clipfile.query.Rewriting;
import org.clipfile.query.SavedTexts;
import org.clipfile.search.ClippingSearcher;

/** Explains one search by searching for its parts. Used once. */
final class Explainer {
  /** More parts than a person would read are not told. */
  private static final int PARTS = 12;

  private static final int SPELLINGS = 3;

  private final Stories stories;
  private final Respelling respelling;
  private final Rewriting rewriting;
  private final ParsedQuery typed;
  private final QueryParts parts;
  private final List<Part> told = new ArrayList<>();
  private final List<Offer> offers = new ArrayList<>();

  Explainer(
      ClippingSearcher searcher,
      Stories stories,
      ParsedQuery typed,
      LocalDate today,
      SavedTexts saved) {
    this.stories = stories;
    this.typed = typed;
    respelling = new Respelling(searcher);
    rewriting = new Rewriting(typed, today, saved);
    parts = QueryParts.of(typed.query());
  }

  /**
   * @param total how many clippings the search found: only where none, others are offered
   */
  Explanation explain(int total) {
    for (int i = 0; i < Math.min(PARTS, parts.parts().size()); i++) {
      told.add(told(i));
    }
    if (total == 0) {
      offerSpellings();
      offerApart();
      offerAnyWord();
      offerWithout();
      offerAlone();
    }
    return new Explanation(QueryPrinter.print(typed.query()), told, offers);
  }

  private Part told(int i) {
    Query part = parts.parts().get(i);
    Query inner = part instanceof Query.Not(Query excluded) ? excluded : part;
    Role role =
        part instanceof Query.Not ? Role.EXCLUDED : parts.choice() ? Role.CHOICE : Role.REQUIRED;
    int without = stories.count(parts.without(i));
    return new Part(QueryPrinter.print(inner), role, stories.count(inner), without);
  }

  private boolean findsNothing(int i) {
    return told.get(i).alone() == 0 && told.get(i).role() != Role.EXCLUDED;
  }

  /** All parts that find nothing are spelled anew together: two slips are as common as one. */
  private void offerSpellings() {
    for (int rank = 0; rank < SPELLINGS; rank++) {
      QueryParts changed = parts;
      var corrections = new ArrayList<Respelling.Correction>();
      for (int i = 0; i < told.size(); i++) {
        var correction = findsNothing(i) ? respelling.of(parts.parts().get(i), rank) : null;
        if (correction != null) {
          changed = changed.with(i, correction.part());
          corrections.add(correction);
        }
      }
      if (corrections.size() == 1) {
        var one = corrections.getFirst();
        String text = rewriting.text(changed.query(), one.word(), one.instead());
        offer(Kind.SPELLING, QueryPrinter.print(one.part()), text, changed.query());
      } else if (!corrections.isEmpty()) {
        String text = rewriting.text(changed.query());
        List<Query> spelled = corrections.stream().map(Respelling.Correction::part).toList();
        String words = QueryPrinter.print(new QueryParts(parts.choice(), spelled).query());
        offer(Kind.SPELLING, words, text, changed.query());
      }
    }
  }

  private void offerApart() {
    for (int i = 0; i < told.size(); i++) {
      Query loose = findsNothing(i) ? Loosening.apart(parts.parts().get(i)) : null;
      if (loose != null) {
        offer(Kind.APART, told.get(i).text(), parts.with(i, loose).query());
      }
    }
  }

  private void offerAnyWord() {
    Query any = parts.choice() ? null : Loosening.anyWord(parts.parts());
    if (any != null) {
      offer(Kind.ANY_WORD, "", any);
    }
  }

  private void offerWithout() {
    for (int i = 0; i < told.size() && parts.parts().size() > 1 && !parts.choice(); i++) {
      Query part = parts.parts().get(i);
      Kind kind =
          part instanceof Query.Not
              ? Kind.NOT_EXCLUDED
              : part instanceof Query.DateIn ? Kind.WITHOUT_DATE : Kind.WITHOUT;
      offer(kind, told.get(i).text(), parts.without(i));
    }
  }

  /** Where more than one thing is amiss, what each word finds alone is better than nothing. */
  private void offerAlone() {
    if (!offers.isEmpty() || parts.parts().size() < 2) {
      return;
    }
    for (int i = 0; i < told.size(); i++) {
      Query part = parts.parts().get(i);
      if (findsNothing(i)) {
        var correction = respelling.of(part, 0);
        part = correction == null ? part : correction.part();
      }
      if (Loosening.isOfWords(part)) {
        offer(Kind.ALONE, QueryPrinter.print(part), part);
      }
    }
  }

  private void offer(Kind kind, String part, Query query) {
    offer(kind, part, rewriting.text(query), query);
  }

  private void offer(Kind kind, String part, String text, Query query) {
    int count = stories.count(query);
    if (count > 0 && offers.stream().noneMatch(offer -> offer.text().equals(text))) {
      offers.add(new Offer(kind, part, text, count));
    }
  }
}
