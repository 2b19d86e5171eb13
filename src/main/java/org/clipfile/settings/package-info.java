/** Typed settings and their file. */
@NullMarked
package org.clipfile.settings;

import org.jspecify.annotations.NullMarked;
