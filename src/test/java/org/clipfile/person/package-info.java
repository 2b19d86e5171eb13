/** Somebody who uses the program on a display, from importing to quitting. */
@NullMarked
package org.clipfile.person;

import org.jspecify.annotations.NullMarked;
