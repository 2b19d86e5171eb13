package org.clipfile.model;

/**
 * The story that a clipping carries.
 *
 * @param story the lowest id among its copies
 * @param copies how many there are, this one counted; at least two
 */
public record StoryPart(long story, int copies) {}
