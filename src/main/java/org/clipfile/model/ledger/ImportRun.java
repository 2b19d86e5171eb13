package org.clipfile.model.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One import.
 *
 * @param id positive
 * @param finished null while it runs, and for ever where the process was killed
 * @param cancelled true where the person stopped it; what was in stayed in
 */
public record ImportRun(
    long id, Instant started, @Nullable Instant finished, boolean cancelled, LedgerSums sums) {}
