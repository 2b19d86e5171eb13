/** Records and sealed types of the field: what a clipping is. Knows only the JDK. */
@NullMarked
package org.clipfile.model;

import org.jspecify.annotations.NullMarked;
