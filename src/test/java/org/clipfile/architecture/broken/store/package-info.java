/** A room of the broken house. */
@NullMarked
package org.clipfile.architecture.broken.store;

import org.jspecify.annotations.NullMarked;
