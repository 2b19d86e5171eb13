package org.clipfile.model;

/** How many clippings have a value, such as a publication's name. */
public record FacetCount(String value, int count) {}
