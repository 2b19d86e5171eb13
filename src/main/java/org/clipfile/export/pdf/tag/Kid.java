package org.clipfile.export.pdf.tag;

/** What an element of the structure holds: elements, marked content, annotations. */
public sealed interface Kid permits StructureElement, Marked, LinkArea {}
