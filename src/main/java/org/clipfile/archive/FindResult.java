package org.clipfile.archive;

import org.clipfile.model.Hits;
import org.clipfile.model.SortOrder;
import org.clipfile.model.TextMarker;
import org.clipfile.query.ParsedQuery;

/**
 * The answer to a search.
 *
 * @param query the text as it was read, with its hints
 * @param order the order that was used
 * @param hits total and ids
 * @param undated how many clippings match but for the date clause and have no date
 * @param marker marks the query's hits in any text of a clipping
 * @param index how far the index could be trusted: where it is not complete, there may be more hits
 */
public record FindResult(
    ParsedQuery query,
    SortOrder order,
    Hits hits,
    int undated,
    TextMarker marker,
    IndexState index) {}
