/** A room of the broken house. */
@NullMarked
package org.clipfile.architecture.broken.archive;

import org.jspecify.annotations.NullMarked;
