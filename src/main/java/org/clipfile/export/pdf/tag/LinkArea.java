package org.clipfile.export.pdf.tag;

/**
 * A place on a page that leads somewhere.
 *
 * @param page counted from 0
 * @param href absolute
 * @param element the Link element it belongs to
 */
public record LinkArea(int page, Area area, String href, StructureElement element) implements Kid {}
