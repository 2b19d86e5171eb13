/** The full-text index, derived from the store and disposable. Only Lucene here. */
@NullMarked
package org.clipfile.search;

import org.jspecify.annotations.NullMarked;
