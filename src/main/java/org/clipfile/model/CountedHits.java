package org.clipfile.model;

/** The first of a search's hits, and all of them by value and by date. */
public record CountedHits(Hits hits, Breakdown breakdown) {}
