/** The open archive: the use cases that the window and the command line share. */
@NullMarked
package org.clipfile.archive;

import org.jspecify.annotations.NullMarked;
