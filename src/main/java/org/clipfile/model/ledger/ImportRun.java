package org.clipfile.model.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One import.
 *
 * @param id positive
 * @param finished null while it runs, and for ever where the process was killed
 * @param cancelled true where the person stopped it; what was in stayed in
 * @param undone when what it added was taken out again, or null
 */
public record ImportRun(
    long id,
    Instant started,
    @Nullable Instant finished,
    boolean cancelled,
    @Nullable Instant undone,
    LedgerSums sums) {}
