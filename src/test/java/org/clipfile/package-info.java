/** Rules that hold for the whole code. */
@NullMarked
package org.clipfile;

import org.jspecify.annotations.NullMarked;
