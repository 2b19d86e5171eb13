package org.clipfile.model;

import java.time.Instant;

/**
 * One saved article with its provenance, as it stands in the archive.
 *
 * @param id positive; never used again for another clipping
 * @param imported when it entered the archive
 */
public record Clipping(long id, Article article, Instant imported, OriginalInfo original) {}
