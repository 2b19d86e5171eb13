/** A room of the broken house. */
@NullMarked
package org.clipfile.architecture.broken.app;

import org.jspecify.annotations.NullMarked;
