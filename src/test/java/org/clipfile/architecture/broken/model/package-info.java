/** A room of the broken house. */
@NullMarked
package org.clipfile.architecture.broken.model;

import org.jspecify.annotations.NullMarked;
