package org.clipfile.ingest.pdf;

import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * A picture where a page draws it.
 *
 * @param box in the page's own space until the page is turned upright
 * @param mark the marked content it belongs to (MCID), or -1
 */
record PageImage(PDImageXObject image, Box box, int mark) {}
