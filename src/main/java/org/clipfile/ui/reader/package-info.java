/** The pane at the right: the article, and the lock that keeps it off the network. */
@NullMarked
package org.clipfile.ui.reader;

import org.jspecify.annotations.NullMarked;
