/** Following folders: what is saved into them comes in, look by look. */
@NullMarked
package org.clipfile.archive.watch;

import org.jspecify.annotations.NullMarked;
