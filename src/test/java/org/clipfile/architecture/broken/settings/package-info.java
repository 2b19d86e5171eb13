/** A room of the broken house. */
@NullMarked
package org.clipfile.architecture.broken.settings;

import org.jspecify.annotations.NullMarked;
