/** The query tree, which the parser writes and the index and the highlighter read. */
@NullMarked
package org.clipfile.model.query;

import org.jspecify.annotations.NullMarked;
