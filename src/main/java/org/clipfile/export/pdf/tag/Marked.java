package org.clipfile.export.pdf.tag;

/**
 * A piece of marked content.
 *
 * @param page counted from 0
 * @param id unique on its page
 */
public record Marked(int page, int id) implements Kid {}
