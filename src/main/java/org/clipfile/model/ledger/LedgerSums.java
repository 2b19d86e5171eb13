package org.clipfile.model.ledger;

/** The sums of an import's books. */
public record LedgerSums(int added, int duplicates, int rejected) {
  public static final LedgerSums ZERO = new LedgerSums(0, 0, 0);

  /** How many inputs ended in one way or another. */
  public int total() {
    return added + duplicates + rejected;
  }

  /** These sums with one more outcome. */
  public LedgerSums plus(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Added a -> new LedgerSums(added + 1, duplicates, rejected);
      case Outcome.Duplicate d -> new LedgerSums(added, duplicates + 1, rejected);
      case Outcome.Rejected r -> new LedgerSums(added, duplicates, rejected + 1);
    };
  }
}
