/** Builds the trees of well-formed pages in less time than jsoup takes, and as jsoup would. */
@NullMarked
package org.clipfile.ingest.html.tree;

import org.jspecify.annotations.NullMarked;
