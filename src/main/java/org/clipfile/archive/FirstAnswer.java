package org.clipfile.archive;

import org.clipfile.model.Breakdown;

/**
 * The first answer to a search.
 *
 * @param result the first hits
 * @param breakdown all hits by value and by date, exact
 */
public record FirstAnswer(FindResult result, Breakdown breakdown) {}
