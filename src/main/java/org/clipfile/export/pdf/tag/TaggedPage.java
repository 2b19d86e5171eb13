package org.clipfile.export.pdf.tag;

import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * What the structure needs to know of a page.
 *
 * @param marked the element of each piece of marked content, by its number
 */
public record TaggedPage(PDPage page, List<StructureElement> marked, List<LinkArea> links) {}
