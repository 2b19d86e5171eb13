package org.clipfile.archive;

/**
 * What undoing an import did.
 *
 * @param removed how many clippings were taken out
 * @param kept how many stayed, since the owner has written to them or another import brought them
 *     too
 */
public record UndoReport(int removed, int kept) {}
