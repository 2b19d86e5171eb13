package org.clipfile.model.ledger;

/**
 * One line of an import's books.
 *
 * @param path the input as it was named, absolute
 * @param outcome how it ended
 */
public record LedgerEntry(String path, Outcome outcome) {}
