package org.clipfile.archive;

/**
 * What reading originals again came to, in clippings. Where nothing was written, it is what would
 * come of it.
 *
 * @param same which are as they were
 * @param changed which differ
 * @param added which today's readers find more
 * @param kept which were left as they are, since they would lose
 */
public record ReparseSums(int same, int changed, int added, int kept) {}
