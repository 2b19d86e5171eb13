/** A room of the broken house. */
@NullMarked
package org.clipfile.architecture.broken.render;

import org.jspecify.annotations.NullMarked;
