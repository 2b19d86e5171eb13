/** A room of the broken house. */
@NullMarked
package org.clipfile.architecture.broken.export;

import org.jspecify.annotations.NullMarked;
