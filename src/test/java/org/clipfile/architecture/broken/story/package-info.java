/** A room of the broken house. */
@NullMarked
package org.clipfile.architecture.broken.story;

import org.jspecify.annotations.NullMarked;
