/** A room of the broken house. */
@NullMarked
package org.clipfile.architecture.broken.search;

import org.jspecify.annotations.NullMarked;
