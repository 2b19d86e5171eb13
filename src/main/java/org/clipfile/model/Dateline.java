package org.clipfile.model;

import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * The printed place, sometimes with a day, that opens a story ("BEIRUT, June 2"). It stays in the
 * body too.
 *
 * @param place as printed, without the agency
 * @param day as printed, or null where the dateline has none; a dateline has no year
 */
public record Dateline(String place, @Nullable MonthDay day) {}
