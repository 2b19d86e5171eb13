package org.clipfile.ingest.date;

/**
 * A date and what is said around it.
 *
 * @param before the words since the last date, lower case
 * @param after the words up to the next date or the end, lower case
 * @param otherLetters how many letters and digits there are before and after, those of a time not
 *     counted
 */
public record DateInText(ReadDate date, String before, String after, int otherLetters) {}
