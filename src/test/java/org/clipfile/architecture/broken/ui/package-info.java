/** A room of the broken house. */
@NullMarked
package org.clipfile.architecture.broken.ui;

import org.jspecify.annotations.NullMarked;
