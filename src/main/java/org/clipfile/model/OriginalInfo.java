package org.clipfile.model;

/**
 * The bytes a clipping came as, by name and hash; the bytes themselves are asked for apart.
 *
 * @param sha256 of the bytes, in lower-case hexadecimal
 * @param name the file's name when it was imported
 * @param format the reader's format, such as {@code text} or {@code html}
 * @param size in bytes
 */
public record OriginalInfo(String sha256, String name, String format, long size) {}
