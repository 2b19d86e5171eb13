/** A room of the broken house. */
@NullMarked
package org.clipfile.architecture.broken.cli;

import org.jspecify.annotations.NullMarked;
