/** A room of the broken house. */
@NullMarked
package org.clipfile.architecture.broken.query;

import org.jspecify.annotations.NullMarked;
