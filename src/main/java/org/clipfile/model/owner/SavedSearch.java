package org.clipfile.model.owner;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A search that was given a name.
 *
 * @param text as typed
 * @param grammar the version of the search language it was typed in
 * @param standing whether what comes in is matched against it
 * @param seen when its owner last looked at what it finds, or null
 * @param matched the number of the last clipping that was matched against it
 * @param fresh how many of those that came in since its owner looked match; 0 where it is not
 *     standing
 */
public record SavedSearch(
    long id,
    String name,
    String text,
    int grammar,
    boolean standing,
    Instant created,
    @Nullable Instant seen,
    long matched,
    int fresh) {}
