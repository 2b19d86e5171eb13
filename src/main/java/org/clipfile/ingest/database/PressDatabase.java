package org.clipfile.ingest.database;

import java.util.ArrayList;
import java.util.List;

/** The press databases whose bundles are read. */
public enum PressDatabase {
  /** Nexis: LexisNexis of old, Lexis Advance, Nexis Uni. */
  NEXIS {
    @Override
    boolean mayBe(String raw) {
      return Nexis.mayBe(raw);
    }

    @Override
    boolean isOwn(String opening) {
      return Nexis.isOwn(opening);
    }

    @Override
    Split split(List<Line> lines) {
      return Nexis.split(lines);
    }
  },
  /** Factiva of Dow Jones. */
  FACTIVA {
    @Override
    boolean mayBe(String raw) {
      return Factiva.mayBe(raw);
    }

    @Override
    boolean isOwn(String opening) {
      return Factiva.isOwn(opening);
    }

    @Override
    Split split(List<Line> lines) {
      return Factiva.split(lines);
    }
  },
  /** ProQuest's newspaper databases. */
  PROQUEST {
    @Override
    boolean mayBe(String raw) {
      return ProQuest.mayBe(raw);
    }

    @Override
    boolean isOwn(String opening) {
      return ProQuest.isOwn(opening);
    }

    @Override
    Split split(List<Line> lines) {
      return ProQuest.split(lines);
    }
  };

  /**
   * Whether the raw beginning of a file does not speak against it: fast, for it is always asked.
   */
  abstract boolean mayBe(String raw);

  /** Whether a text that begins so is a bundle of this database. */
  abstract boolean isOwn(String opening);

  abstract Split split(List<Line> lines);

  /**
   * The articles of a bundle.
   *
   * @param numbers that the bundle gives to its articles, or of which it is empty where it does not
   * @param promised how many articles the bundle says it holds, or 0 where it does not
   */
  record Split(List<Bundled> articles, List<Integer> numbers, int promised) {
    Split {
      articles = List.copyOf(articles);
      numbers = List.copyOf(numbers);
    }

    /** The number of an article, by its place from 0. */
    int number(int place) {
      return numbers.isEmpty() ? place + 1 : numbers.get(place);
    }

    /** Which articles are promised and not there, as pairs of first and last number. */
    List<int[]> missing() {
      var missing = new ArrayList<int[]>();
      int next = numbers.isEmpty() ? 1 : numbers.getFirst();
      for (int i = 0; i < articles.size(); i++) {
        if (number(i) > next) {
          missing.add(new int[] {next, number(i) - 1});
        }
        next = Math.max(next, number(i) + 1);
      }
      boolean selection = !numbers.isEmpty() && numbers.getFirst() > 1;
      if (next <= promised && !selection) {
        missing.add(new int[] {next, promised});
      }
      return missing;
    }
  }
}
