/** A room of the broken house. */
@NullMarked
package org.clipfile.architecture.broken.task;

import org.jspecify.annotations.NullMarked;
