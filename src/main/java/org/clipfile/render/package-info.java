/** A clipping as HTML and as typed blocks, one set of templates for reading pane and export. */
@NullMarked
package org.clipfile.render;

import org.jspecify.annotations.NullMarked;
